import { getTranslations } from 'next-intl/server';
import { FormDateField, FormTextareaField } from '@/components/forms/fields';
import { placeName } from '@/components/visit/place-names';
import { formatDays } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import { proposeDatesAction } from '@/lib/visits/actions';
import { isWholeWindow } from '@/lib/visits/windows';
import { type ActProps, DeskForm } from './desk-form';
import { DeskCalendar } from './request-dates';

/** Puts days to the city, or answers its days with others, under both calendars. */
export async function DatesForm({ visit, locale }: ActProps) {
  const t = await getTranslations('desk.act.dates');
  const fields = await getTranslations('visit.fields');
  const counters = visit.openProposal?.side === 'city';
  const windows = visit.request.windows
    .filter(isWholeWindow)
    .map(({ earliest, latest }) => formatDays(locale, earliest, latest));
  const zone = t('zone', { host: placeName(locale, visit.host) });
  return (
    <>
      <div className="pb-7">
        <DeskCalendar visit={visit} locale={locale} />
      </div>
      <DeskForm visit={visit} action={proposeDatesAction} submit={t('submit')}>
        {windows.length > 0 ? <p>{t('windows', { windows: listed(locale, windows) })}</p> : null}
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <FormDateField name="startsOn" label={fields('startsOn')} hint={zone} />
          <FormDateField name="endsOn" label={fields('endsOn')} hint={zone} />
        </div>
        <FormTextareaField
          name="note"
          label={t('note')}
          hint={counters ? t('noteCounter') : t('noteHint')}
          rows={4}
        />
      </DeskForm>
    </>
  );
}
