import { getTranslations } from 'next-intl/server';
import { FormRadioGroup } from '@/components/forms/fields';
import { MandateArea } from '@/components/visit/mandate-area';
import { MandateFields } from '@/components/visit/mandate-fields';
import { saveMandateAction } from '@/lib/visits/request-actions';
import { AgentFields, InformedFields } from './agent-fields';
import { Beside } from './beside';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** The letter that says who may speak for the city: given, or to follow. */
export async function MandateStep(props: StepProps) {
  const { content } = props.draft;
  const t = await getTranslations('request');
  return (
    <MandateArea uploads={props.uploads} letter={props.draft.mandateFile}>
      <StepForm step="mandate" action={saveMandateAction} {...props}>
        <Beside field="mandate" {...props}>
          <FormRadioGroup
            name="mandate"
            label={t('fields.mandate')}
            options={[
              { value: 'given', label: t('mandate.given'), hint: t('mandate.givenHint') },
              { value: 'to_follow', label: t('mandate.toFollow'), hint: t('mandate.toFollowHint') },
            ]}
            chosen={content.mandate ?? undefined}
          />
          <MandateFields
            url={content.mandateUrl}
            note={content.mandateNote}
            lang={content.textLocale}
            locale={props.locale}
          />
        </Beside>
        <AgentFields {...props} />
        <InformedFields {...props} />
      </StepForm>
    </MandateArea>
  );
}
