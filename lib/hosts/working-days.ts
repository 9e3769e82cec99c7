import { addDays, type Day, type Days, weekdayOf } from './day';

/** A public holiday, or a weekend day that is worked in exchange for one. */
export type CalendarDay = {
  day: Day;
  kind: 'holiday' | 'make_up_workday';
  nameEn: string;
  nameZh: string;
  /** Provisional until the State Council's notice for that year is out, usually in November. */
  provisional: boolean;
};

/** The special days of a country, by day. Days that are not in it are ordinary ones. */
export type Calendar = ReadonlyMap<Day, CalendarDay>;

/** The calendar of the host, in which working days are counted. */
export type HostCalendar = Calendar;

export const calendarOf = (days: readonly CalendarDay[]): Calendar =>
  new Map(days.map((one) => [one.day, one]));

/** Monday to Friday unless a public holiday, and the weekend days worked in exchange. */
export function isWorkingDay(calendar: HostCalendar, day: Day): boolean {
  const special = calendar.get(day);
  return special ? special.kind === 'make_up_workday' : weekdayOf(day) <= 5;
}

/**
 * The `count`-th working day after `day`: "10 working days" from Monday 9 November 2026 is Monday 23 November.
 * A count of 0 is the day itself.
 */
export const addWorkingDays = (calendar: HostCalendar, day: Day, count: number): Day =>
  walk(calendar, day, count, 1);

/** The `count`-th working day before `day`. */
export const subtractWorkingDays = (calendar: HostCalendar, day: Day, count: number): Day =>
  walk(calendar, day, count, -1);

/**
 * Working days after `from`, up to and including `to`; 0 when `to` is not later.
 * The counterpart of `addWorkingDays`: n working days later, this is n.
 */
export function countWorkingDays(calendar: HostCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** Holidays and make-up workdays within a stay, in order. */
export function specialDaysIn(calendar: Calendar, { startsOn, endsOn }: Days): CalendarDay[] {
  const found: CalendarDay[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    const special = calendar.get(day);
    if (special) found.push(special);
  }
  return found;
}

function walk(calendar: HostCalendar, start: Day, count: number, step: 1 | -1): Day {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}
