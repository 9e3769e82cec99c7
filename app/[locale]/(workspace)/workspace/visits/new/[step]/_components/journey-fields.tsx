import { getTranslations } from 'next-intl/server';
import { FormDateField, FormTextField } from '@/components/forms/fields';
import { typedText } from '@/components/visit/typed-text';
import { otherLocale } from '@/lib/i18n/routing';
import { REQUEST_LIMITS } from '@/lib/visits/schema';
import { OpenQuestionFields } from './open-question';
import type { StepProps } from './step-props';

/** The event the visit is for. */
export async function EventFields(props: StepProps) {
  const { anchorEvent, textLocale } = props.draft.content;
  const t = await getTranslations('requestMore.event');
  const label = await getTranslations('request.fields.anchorEvent');
  return (
    <OpenQuestionFields question="event" hint={t('hint')} {...props}>
      <FormTextField
        name="anchorEvent.name"
        label={label('name')}
        {...typedText(anchorEvent.name, textLocale)}
      />
      <FormTextField
        name="anchorEvent.nameOther"
        label={label('nameOther')}
        hint={t('otherHint')}
        {...typedText(anchorEvent.nameOther, otherLocale(textLocale))}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        {(['from', 'to'] as const).map((part) => (
          <FormDateField
            key={part}
            name={`anchorEvent.${part}`}
            label={label(part)}
            defaultValue={anchorEvent[part] ?? ''}
          />
        ))}
      </div>
    </OpenQuestionFields>
  );
}

/** Other places in China on the same journey. */
export async function StopFields(props: StepProps) {
  const { stopovers, textLocale } = props.draft.content;
  const t = await getTranslations('requestMore.stops');
  const label = await getTranslations('request.fields.stopovers');
  return (
    <OpenQuestionFields question="stops" {...props}>
      {Array.from({ length: REQUEST_LIMITS.stopovers }, (_, index) => index).map((index) => (
        <fieldset key={index}>
          <legend className="pb-1.5 text-muted">{t('place', { number: index + 1 })}</legend>
          <div className="flex flex-wrap gap-x-6 gap-y-4">
            <FormTextField
              name={`stopovers[${index}].place`}
              label={label('place')}
              {...typedText(stopovers[index]?.place, textLocale)}
            />
            <FormTextField
              name={`stopovers[${index}].days`}
              label={label('days')}
              width="number"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={stopovers[index]?.days ?? ''}
            />
          </div>
        </fieldset>
      ))}
    </OpenQuestionFields>
  );
}
