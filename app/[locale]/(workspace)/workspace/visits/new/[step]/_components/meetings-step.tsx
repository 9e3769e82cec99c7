import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { typedText } from '@/components/visit/typed-text';
import { saveMeetingsAction } from '@/lib/visits/request-actions';
import { REQUEST_LIMITS } from '@/lib/visits/schema';
import { OpenQuestionFields } from './open-question';
import { SiteChoice } from './site-choice';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** Up to six meetings and sites the city wishes for. */
export async function MeetingsStep(props: StepProps) {
  const { wishes, textLocale } = props.draft.content;
  const t = await getTranslations('requestMore.meetings');
  return (
    <StepForm step="meetings" action={saveMeetingsAction} {...props}>
      <OpenQuestionFields question="meetings" hint={t('hint')} {...props}>
        <SiteChoice draft={props.draft} locale={props.locale} />
        {Array.from({ length: REQUEST_LIMITS.wishes }, (_, index) => index).map((index) => (
          <FormTextField
            key={index}
            name={`wishes[${index}]`}
            label={t('wish', { number: index + 1 })}
            {...typedText(wishes[index], textLocale)}
          />
        ))}
      </OpenQuestionFields>
    </StepForm>
  );
}
