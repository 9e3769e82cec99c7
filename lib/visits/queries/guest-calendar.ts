import 'server-only';
import { db } from '@/lib/db/client';
import { addDays, columnOfDay, type Day } from '@/lib/hosts/day';
import { calendarDayOf } from '@/lib/hosts/holiday-row';
import { yearOf } from '@/lib/hosts/holiday-years/model';
import type { Moment } from '@/lib/hosts/moment';
import { type Calendar, calendarOf } from '@/lib/hosts/working-days';

/** Windows lie up to three years ahead. */
const DAYS_AHEAD = 3 * 366;

/** Public holidays of a guest's country from the beginning of this year; null when none of it are on record. */
export async function guestCalendar(countryCode: string, moment: Moment): Promise<Calendar | null> {
  return (await guestCalendars([countryCode], moment)).get(countryCode) ?? null;
}

/** The same for several countries, in one query; a country of which nothing is on record is not among them. */
export async function guestCalendars(
  countryCodes: readonly string[],
  { today }: Moment,
): Promise<ReadonlyMap<string, Calendar>> {
  const codes = [...new Set(countryCodes)];
  const rows = await db().holiday.findMany({
    where: {
      countryCode: { in: codes },
      date: { gte: columnOfDay(newYear(today)), lte: columnOfDay(addDays(today, DAYS_AHEAD)) },
    },
    orderBy: [{ date: 'asc' }, { kind: 'asc' }],
  });
  return new Map(
    codes.flatMap((code) => {
      const own = rows.filter((row) => row.countryCode === code);
      return own.length > 0 ? [[code, calendarOf(own.map(calendarDayOf))] as const] : [];
    }),
  );
}

/** Late in December nothing may be left of a year that is on record. */
const newYear = (today: Day): Day => `${yearOf(today)}-01-01` as Day;
