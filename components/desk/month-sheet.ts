import { addDays, type Day, weekdayOf } from '@/lib/hosts/day';
import type { CalendarDay } from '@/lib/hosts/working-days';
import { calendarOf, isWorkingDay } from '@/lib/hosts/working-days';

/** A cell of the month's sheet; null pads the first and the last week. */
export type SheetDay = { day: Day; date: number; free: boolean; special: CalendarDay | null };
export type SheetWeek = (SheetDay | null)[];

/** First and last day of the month that a day lies in. */
export function monthOf(day: Day): { from: Day; to: Day } {
  const from = `${day.slice(0, 8)}01` as Day;
  const next = `${addDays(from, 31).slice(0, 8)}01` as Day;
  return { from, to: addDays(next, -1) };
}

/** The weeks of a month from Monday to Sunday, with the host's days off. */
export function monthSheet(today: Day, specials: readonly CalendarDay[]): SheetWeek[] {
  const calendar = calendarOf(specials);
  const { from, to } = monthOf(today);
  const cells: SheetWeek = Array.from({ length: weekdayOf(from) - 1 }, () => null);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    cells.push({
      day,
      date: Number(day.slice(8)),
      free: !isWorkingDay(calendar, day),
      special: calendar.get(day) ?? null,
    });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
