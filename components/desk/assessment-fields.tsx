import { getTranslations } from 'next-intl/server';
import {
  FormRadioGroup,
  FormSelectField,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import {
  ASSESSMENT_LIMITS,
  type Assessment,
  BEARERS,
  RECOMMENDATIONS,
} from '@/lib/visits/assessment';

type Props = { sheet: Assessment | null };

/** What the desk writes in its own words: counterpart, risks, cost, recommendation. */
export async function AssessmentFields({ sheet }: Props) {
  const t = await getTranslations('desk.fields');
  const words = await getTranslations('screening');
  return (
    <>
      <FormTextField
        name="counterpartOfficeZh"
        label={t('counterpartOfficeZh')}
        lang="zh-CN"
        maxLength={ASSESSMENT_LIMITS.line}
        defaultValue={sheet?.counterpartOfficeZh}
      />
      <FormTextField
        name="counterpartOfficeEn"
        label={t('counterpartOfficeEn')}
        lang="en"
        maxLength={ASSESSMENT_LIMITS.line}
        defaultValue={sheet?.counterpartOfficeEn}
      />
      <FormTextareaField name="risks" label={t('risks')} rows={3} defaultValue={sheet?.risks} />
      <CostRows sheet={sheet} />
      <FormRadioGroup
        name="recommendation"
        label={t('recommendation')}
        row
        chosen={sheet?.recommendation ?? ''}
        options={[
          { value: '', label: words('open') },
          ...RECOMMENDATIONS.map((value) => ({ value, label: words(`recommend.${value}`) })),
        ]}
      />
      <FormTextareaField
        name="reasons"
        label={t('reasons')}
        hint={words('reasonsHint')}
        rows={3}
        defaultValue={sheet?.reasons}
      />
    </>
  );
}

/** A fixed number of rows, so that it works without scripts. */
async function CostRows({ sheet }: Props) {
  const t = await getTranslations('screening');
  const field = await getTranslations('desk.fields.costs');
  const errors = await getTranslations('errors');
  const rows = Array.from({ length: ASSESSMENT_LIMITS.rows }, (_, index) => index);
  return (
    <section>
      <h2 className="text-h3">{t('costsTitle')}</h2>
      <p className="pb-3 text-muted text-small">{t('costsHint')}</p>
      <div className="flex flex-col gap-4">
        {rows.map((index) => {
          const number = index + 1;
          // as the summary of errors names it
          const label = (part: 'item' | 'cny' | 'bearer') =>
            errors('row', { label: field(part), number });
          const cost = sheet?.costs[index];
          return (
            <div key={number} className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[2fr_1fr_1fr]">
              <FormTextField
                name={`costs[${index}].item`}
                label={label('item')}
                maxLength={ASSESSMENT_LIMITS.line}
                defaultValue={cost?.item}
              />
              <FormTextField
                name={`costs[${index}].cny`}
                label={label('cny')}
                inputMode="numeric"
                defaultValue={cost?.cny}
              />
              <FormSelectField
                name={`costs[${index}].bearer`}
                label={label('bearer')}
                defaultValue={cost?.bearer ?? ''}
              >
                <option value="">{t('none')}</option>
                {BEARERS.map((value) => (
                  <option key={value} value={value}>
                    {t(`bearer.${value}`)}
                  </option>
                ))}
              </FormSelectField>
            </div>
          );
        })}
      </div>
    </section>
  );
}
