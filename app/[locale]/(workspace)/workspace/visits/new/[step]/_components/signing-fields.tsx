import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { SIGNING_TYPES } from '@/lib/visits/model';
import { OpenQuestionFields } from './open-question';
import type { StepProps } from './step-props';

/** What is to be signed, and whether there is a draft. */
export async function SigningFields(props: StepProps) {
  const { content } = props.draft;
  const t = await getTranslations('requestMore.signing');
  const label = await getTranslations('request.fields');
  const type = await getTranslations('visits.signingType');
  return (
    <OpenQuestionFields question="signing" hint={t('hint')} {...props}>
      <FormRadioGroup
        name="signingType"
        label={label('signingType')}
        options={SIGNING_TYPES.map((value) => ({ value, label: type(value) }))}
        chosen={content.signingType ?? undefined}
      />
      <FormRadioGroup
        name="signingDraft"
        label={label('signingDraft')}
        row
        options={[
          { value: 'yes', label: t('draftYes') },
          { value: 'no', label: t('draftNo') },
        ]}
        chosen={content.signingDraft ?? undefined}
      />
      <FormTextField
        name="signingDraftUrl"
        label={label('signingDraftUrl')}
        hint={t('urlHint')}
        type="url"
        inputMode="url"
        defaultValue={content.signingDraftUrl}
      />
    </OpenQuestionFields>
  );
}
