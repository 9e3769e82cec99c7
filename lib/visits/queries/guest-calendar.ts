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
export async function guestCalendar(
  countryCode: string,
  { today }: Moment,
): Promise<Calendar | null> {
  const rows = await db().holiday.findMany({
    where: {
      countryCode,
      date: { gte: columnOfDay(newYear(today)), lte: columnOfDay(addDays(today, DAYS_AHEAD)) },
    },
    orderBy: [{ date: 'asc' }, { kind: 'asc' }],
  });
  return rows.length > 0 ? calendarOf(rows.map(calendarDayOf)) : null;
}

/** Late in December nothing may be left of a year that is on record. */
const newYear = (today: Day): Day => `${yearOf(today)}-01-01` as Day;
