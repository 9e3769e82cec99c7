import 'server-only';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day, dayOfColumn } from './day';
import type { CalendarDay } from './working-days';

/** Public holidays and make-up workdays of a country from a day on, in order of time. */
export async function listHolidays(countryCode: string, from: Day): Promise<CalendarDay[]> {
  const rows = await db().holiday.findMany({
    where: { countryCode, date: { gte: columnOfDay(from) } },
    orderBy: [{ date: 'asc' }, { kind: 'asc' }],
    take: 200,
  });
  return rows.map((row) => ({
    day: dayOfColumn(row.date),
    kind: row.kind === 'make_up_workday' ? 'make_up_workday' : 'holiday',
    nameEn: row.nameEn,
    nameZh: row.nameZh,
    provisional: row.status === 'provisional',
  }));
}
