import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormSelectField, FormTextareaField } from '@/components/forms/fields';
import { WishedPlaces } from '@/components/screening/wished-places';
import { saveScreeningAction } from '@/lib/visits/desk-actions';
import { RANK_BANDS } from '@/lib/visits/model';
import { SCREENING_ANSWERS, SCREENING_ITEMS } from '@/lib/visits/screening';
import { AssessmentFields } from './assessment-fields';
import { type ActProps, DeskForm } from './desk-form';
import { MissingList } from './missing-list';

/** The short checklist; it may be saved half done and must be complete before approval is sought. */
export async function ScreeningForm({ visit, locale }: ActProps) {
  const t = await getTranslations('desk');
  const words = await getTranslations('visits.screening');
  const band = await getTranslations('visits.rankBand');
  const paper = await getTranslations('screening');
  const sheet = visit.desk?.screening;
  return (
    <>
      <MissingList reasons={visit.desk?.missing ?? null} locale={locale} />
      <section aria-label={paper('wishes')} className="pb-6">
        <h2 className="pb-1 text-h3">{paper('wishes')}</h2>
        <WishedPlaces request={visit.request} locale={locale} />
      </section>
      <DeskForm visit={visit} action={saveScreeningAction} submit={t('act.screening.submit')}>
        {SCREENING_ITEMS.map((item) => (
          <FormRadioGroup
            key={item}
            name={`items.${item}`}
            label={words(`item.${item}`)}
            row
            chosen={sheet?.items[item]}
            options={SCREENING_ANSWERS.map((value) => ({ value, label: words(`answer.${value}`) }))}
          />
        ))}
        <FormSelectField
          name="counterpartBand"
          label={t('fields.counterpartBand')}
          defaultValue={sheet?.counterpartBand ?? ''}
        >
          <option value="">{t('act.screening.noCounterpart')}</option>
          {RANK_BANDS.map((value) => (
            <option key={value} value={value}>
              {band(`${value}.label`)}
            </option>
          ))}
        </FormSelectField>
        <FormTextareaField
          name="note"
          label={t('fields.note')}
          hint={t('act.screening.noteHint')}
          rows={4}
          defaultValue={sheet?.note ?? ''}
        />
        <AssessmentFields sheet={sheet ?? null} />
      </DeskForm>
    </>
  );
}
