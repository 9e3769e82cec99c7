import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Calendars, getCalendars } from '@/lib/hosts/calendars';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { isReleased } from '@/lib/visits/stages';
import type { VisitDetail } from '@/lib/visits/views';
import { isWholeWindow } from '@/lib/visits/windows';
import { DateCalendar } from './date-calendar';
import { placeName } from './place-names';
import { stripSpan, stripStart } from './strip-data';

type Drawn = {
  /** Null while there are neither windows nor days. */
  calendar: ReactNode | null;
  calendars: Calendars;
};

/** The strip of a visit, for its windows and the days proposed or agreed, and the calendars it was drawn from. */
export async function visitCalendar(visit: VisitDetail, locale: Locale): Promise<Drawn> {
  const t = await getTranslations('visit.dates');
  const days = visit.openProposal ?? visit.agreed;
  const atIssue = visit.request.windows
    .filter(isWholeWindow)
    .map((one) => ({ startsOn: one.earliest, endsOn: one.latest }));
  const start = stripStart(visit.today, days ? [...atIssue, days] : atIssue);
  const calendars = await getCalendars(visit.host.id, visit.city.countryCode, stripSpan(start));
  if (atIssue.length === 0 && !days) return { calendar: null, calendars };
  const dates = days ? formatDays(locale, days.startsOn, days.endsOn) : '';
  const host = placeName(locale, visit.host);
  const label = {
    host: t('proposes', { host, dates }),
    city: t('youPropose', { dates }),
    both: t(isReleased(visit.status) ? 'released' : 'agreed', { dates }),
  }[visit.openProposal?.side ?? 'both'];
  const calendar = (
    <DateCalendar
      locale={locale}
      city={visit.city}
      host={visit.host}
      calendars={calendars}
      start={start}
      windows={visit.request.windows}
      findings={visit.findings}
      days={days ? { startsOn: days.startsOn, endsOn: days.endsOn, label } : undefined}
    />
  );
  return { calendar, calendars };
}
