import { dayOfColumn } from './day';
import type { CalendarDay } from './working-days';

type Row = { date: Date; kind: string; nameEn: string; nameZh: string; status: string };

/** A row of the holiday table as a day of a calendar. */
export const calendarDayOf = (row: Row): CalendarDay => ({
  day: dayOfColumn(row.date),
  kind: row.kind === 'make_up_workday' ? 'make_up_workday' : 'holiday',
  nameEn: row.nameEn,
  nameZh: row.nameZh,
  provisional: row.status === 'provisional',
});
