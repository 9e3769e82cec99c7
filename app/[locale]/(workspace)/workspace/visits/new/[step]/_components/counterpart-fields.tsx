import { getTranslations } from 'next-intl/server';
import { FormSelectField, FormTextField } from '@/components/forms/fields';
import { typedText } from '@/components/visit/typed-text';
import { RANK_BANDS } from '@/lib/visits/model';
import { OpenQuestionFields } from './open-question';
import type { StepProps } from './step-props';

/** Whom the city hopes to meet at the head of the host's side, by office or rank. */
export async function CounterpartFields(props: StepProps) {
  const { content } = props.draft;
  const t = await getTranslations('requestMore.counterpart');
  const label = await getTranslations('request.fields');
  const band = await getTranslations('visits.rankBand');
  return (
    <OpenQuestionFields question="counterpart" {...props}>
      <FormTextField
        name="counterpartOffice"
        label={label('counterpartOffice')}
        {...typedText(content.counterpartOffice, content.textLocale)}
      />
      <FormSelectField
        name="counterpartBand"
        label={label('counterpartBand')}
        defaultValue={content.counterpartBand === null ? '' : String(content.counterpartBand)}
      >
        <option value="">{t('bandOpen')}</option>
        {RANK_BANDS.map((one) => (
          <option key={one} value={String(one)}>
            {band(`${one}.counterpart`)}
          </option>
        ))}
      </FormSelectField>
    </OpenQuestionFields>
  );
}
