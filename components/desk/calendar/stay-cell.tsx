import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { cx } from '@/components/ui/cx';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type { CalendarEntry } from '@/lib/visits/slots/calendar-model';
import type { WeekCell } from '@/lib/visits/slots/week-rows';
import { KindWords } from './entry-words';

type Props = { cell: Extract<WeekCell<CalendarEntry>, { kind: 'stay' }>; locale: Locale };

/** A stay over the days of one week; its line tells firm from agreed, held and wanted days. */
export async function StayCell({ cell, locale }: Props) {
  const t = await getTranslations('calendar.continues');
  const { stay, span, begins, ends } = cell;
  return (
    <td colSpan={span}>
      <AppLink
        href={deskVisitPath(stay.visitId)}
        className={cx('calendar-stay', `is-${stay.kind}`)}
      >
        <span className="font-semibold">
          {begins ? null : <span aria-hidden>‹ </span>}
          <CityName city={stay.city} locale={locale} />
          {ends ? null : <span aria-hidden> ›</span>}
        </span>
        <span className="block text-note">
          <KindWords entry={stay} locale={locale} />
        </span>
        <span className="sr-only">
          {' '}
          {formatDays(locale, stay.startsOn, stay.endsOn)}
          {begins ? null : ` ${t('before')}`}
          {ends ? null : ` ${t('after')}`}
        </span>
      </AppLink>
    </td>
  );
}
