import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { DayRange } from '@/components/visit/day-range';
import { formatDay, formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type { HostCalendarView, HostLane } from '@/lib/visits/slots/calendar-model';
import { KindWords, laneNameIn } from './entry-words';

type Props = {
  calendar: HostCalendarView;
  lanes: readonly HostLane[];
  windows: boolean;
  locale: Locale;
};

/** The same in order of time, for phones and for reading. */
export async function Agenda({ calendar, lanes, windows, locale }: Props) {
  const t = await getTranslations('calendar.agenda');
  const entries = calendar.entries
    .filter(({ kind, laneId }) =>
      kind === 'firm' ? lanes.some((one) => one.id === laneId) : windows || kind !== 'window',
    )
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  if (entries.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return (
    <Table
      dense
      caption={t('caption')}
      columns={[
        { key: 'city', header: t('city') },
        { key: 'dates', header: t('dates') },
        { key: 'kind', header: t('kind'), phone: 'joins' },
        { key: 'lane', header: t('lane') },
      ]}
      rows={entries.map((entry) => {
        const lane = lanes.find((one) => one.id === entry.laneId);
        return {
          key: entry.key,
          cells: {
            city: (
              <>
                <AppLink href={deskVisitPath(entry.visitId)} className="link">
                  <CityName city={entry.city} locale={locale} />
                </AppLink>
                <span className="block font-normal text-muted text-note">{entry.reference}</span>
              </>
            ),
            dates: <DayRange locale={locale} days={entry} />,
            kind: <KindWords entry={entry} locale={locale} />,
            lane: lane ? (
              laneNameIn(locale, lane)
            ) : (
              <span className="text-muted max-md:hidden">{t('noLane')}</span>
            ),
          },
        };
      })}
    />
  );
}

/** Holidays, worked weekends and closed periods in words. */
export async function DaysOff({ calendar, locale }: Pick<Props, 'calendar' | 'locale'>) {
  if (calendar.special.length + calendar.closed.length === 0) return null;
  const t = await getTranslations('calendar');
  return (
    <section className="pt-5">
      <h2 className="text-h3">{t('agenda.off')}</h2>
      <ul className="text-muted text-small">
        {calendar.special.map((one) => (
          <li key={`${one.day}-${one.kind}`}>
            {formatDay(locale, one.day)} {locale === 'zh-CN' ? one.nameZh : one.nameEn}
            {one.kind === 'make_up_workday' ? ` · ${t('table.worked')}` : null}
            {one.provisional ? ` · ${t('table.provisional')}` : null}
          </li>
        ))}
        {calendar.closed.map((one) => (
          <li key={one.id}>
            {formatDays(locale, one.startsOn, one.endsOn)}{' '}
            {t('table.receivesNobody', { name: locale === 'zh-CN' ? one.nameZh : one.nameEn })}
          </li>
        ))}
      </ul>
    </section>
  );
}
