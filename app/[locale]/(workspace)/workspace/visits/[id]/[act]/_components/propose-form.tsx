import { getTranslations } from 'next-intl/server';
import { FormDateField, FormTextareaField } from '@/components/forms/fields';
import { placeName } from '@/components/visit/place-names';
import { visitCalendar } from '@/components/visit/visit-calendar';
import { proposeDatesAction } from '@/lib/visits/actions';
import { type ActProps, VisitForm } from './visit-form';

/** Puts days of the city's own to the host, under both calendars. */
export async function ProposeForm({ visit, locale }: ActProps) {
  const t = await getTranslations('visit');
  const { calendar, calendars } = await visitCalendar(visit, locale);
  return (
    <>
      {calendar ? <div className="pb-7">{calendar}</div> : null}
      <VisitForm visit={visit} action={proposeDatesAction} submit={t('act.dates.submit')}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <FormDateField
            name="startsOn"
            label={t('fields.startsOn')}
            hint={t('hint.zone', { host: placeName(locale, visit.host) })}
          />
          <FormDateField
            name="endsOn"
            label={t('fields.endsOn')}
            hint={t('hint.zone', { host: placeName(locale, visit.host) })}
          />
        </div>
        <FormTextareaField
          name="note"
          label={t('fields.note')}
          hint={
            visit.openProposal?.side === 'host'
              ? t('hint.noteCounter')
              : t('hint.note', { days: calendars.settings.stay.reasonAbove })
          }
          rows={4}
        />
      </VisitForm>
    </>
  );
}
