import { getTranslations } from 'next-intl/server';
import { FormCheckboxGroup, FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { typedText } from '@/components/visit/typed-text';
import { AUTHORISATIONS, INFORMED_BODIES } from '@/lib/visits/model';
import { OpenQuestionFields } from './open-question';
import type { StepProps } from './step-props';

/** Whether an agency arranges the visit, and whether the city has authorised it in writing. */
export async function AgentFields(props: StepProps) {
  const { content } = props.draft;
  const t = await getTranslations('requestMore.agent');
  const label = await getTranslations('request.fields');
  const authorisation = await getTranslations('visits.authorisation');
  return (
    <OpenQuestionFields question="agent" hint={t('hint')} {...props}>
      <FormTextField
        name="agentName"
        label={label('agentName')}
        {...typedText(content.agentName, content.textLocale)}
      />
      <FormRadioGroup
        name="agentAuthorisation"
        label={label('agentAuthorisation')}
        options={AUTHORISATIONS.map((value) => ({ value, label: authorisation(value) }))}
        chosen={content.agentAuthorisation ?? undefined}
      />
    </OpenQuestionFields>
  );
}

/** Who else has been told of the visit. */
export async function InformedFields(props: StepProps) {
  const label = await getTranslations('request.fields');
  const body = await getTranslations('visits.informedBody');
  return (
    <OpenQuestionFields question="informed" {...props}>
      <FormCheckboxGroup
        name="informedBodies"
        label={label('informedBodies')}
        options={INFORMED_BODIES.map((value) => ({ value, label: body(value) }))}
        chosen={props.draft.content.informedBodies}
      />
    </OpenQuestionFields>
  );
}
