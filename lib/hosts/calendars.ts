import 'server-only';
import { db } from '@/lib/db/client';
import type { ClosedPeriod } from './closed/model';
import { readClosedPeriods } from './closed/read-periods';
import { columnOfDay, type Day } from './day';
import { calendarDayOf } from './holiday-row';
import { stateOfYear, yearOf, yearsBetween } from './holiday-years/model';
import { readSettings } from './rules/read-rules';
import type { HostSettings } from './settings';
import type { CalendarDay } from './working-days';

/** What both sides' calendars say about a stretch of days, and the numbers of the host's rules. */
export type Calendars = {
  host: CalendarDay[];
  /** Null when no holidays of the guest's country are on record at all. */
  guest: CalendarDay[] | null;
  /** Years of these days of which nothing is on record. */
  unknown: { host: string[]; guest: string[] };
  settings: HostSettings;
  /** The host's own closed periods that are not over before the first of the days. */
  closed: ClosedPeriod[];
};

/**
 * Holidays and make-up workdays of a host and of a guest's country (null: the host's alone), from `from` to `to`, both
 * included, in order.
 */
export async function getCalendars(
  hostId: string,
  guestCountry: string | null,
  { from, to }: { from: Day; to: Day },
): Promise<Calendars> {
  const host = await db().host.findUniqueOrThrow({
    where: { id: hostId },
    select: { settings: true, holidayCountry: true },
  });
  const hostCountry = host.holidayCountry;
  const [rows, known, { settings }, closed] = await Promise.all([
    db().holiday.findMany({
      where: {
        countryCode: { in: guestCountry ? [hostCountry, guestCountry] : [hostCountry] },
        // whole years, because a stretch without a holiday may lie in a year that is on record
        date: {
          gte: columnOfDay(`${yearOf(from)}-01-01` as Day),
          lte: columnOfDay(`${yearOf(to)}-12-31` as Day),
        },
      },
      orderBy: [{ date: 'asc' }, { kind: 'asc' }],
    }),
    guestCountry ? db().holiday.count({ where: { countryCode: guestCountry } }) : 0,
    readSettings(db(), hostId, host.settings),
    readClosedPeriods(db(), hostId, from),
  ]);
  const yearsOf = (country: string) =>
    rows.filter((row) => row.countryCode === country).map(calendarDayOf);
  const daysOf = (country: string) =>
    yearsOf(country).filter(({ day }) => from <= day && day <= to);
  const unknownOf = (country: string) =>
    yearsBetween(from, to).filter((year) => stateOfYear(yearsOf(country), year) === 'missing');
  return {
    host: daysOf(hostCountry),
    guest: guestCountry && known > 0 ? daysOf(guestCountry) : null,
    unknown: {
      host: unknownOf(hostCountry),
      guest: guestCountry && known > 0 ? unknownOf(guestCountry) : [],
    },
    settings,
    closed: closed.filter((one) => one.startsOn <= to),
  };
}
