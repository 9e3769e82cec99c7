import type { Day } from '../day';
import type { CalendarDay } from '../working-days';

/** How much is known of a country's holidays in a year; a year without any day on record is unknown, not free of holidays. */
export const YEAR_STATES = ['confirmed', 'provisional', 'missing'] as const;
export type YearState = (typeof YEAR_STATES)[number];

/** Years ahead of this one in which a visit may be asked for (windows lie up to three years ahead). */
export const YEARS_AHEAD = 3;

/** Confirmed once one day of it stands in an official notice: notices are given for whole years. */
export function stateOfYear(
  days: Iterable<Pick<CalendarDay, 'day' | 'provisional'>>,
  year: string,
): YearState {
  let state: YearState = 'missing';
  for (const { day, provisional } of days) {
    if (yearOf(day) !== year) continue;
    if (!provisional) return 'confirmed';
    state = 'provisional';
  }
  return state;
}

export const yearOf = (day: Day): string => day.slice(0, 4);

/** The years from one day to another, both included. */
export function yearsBetween(from: Day, to: Day): string[] {
  const first = Number(yearOf(from));
  const count = Math.max(0, Number(yearOf(to)) - first + 1);
  return Array.from({ length: count }, (_, index) => String(first + index));
}

/** One year of one country's calendar. */
export type CalendarYear = { year: string; state: YearState; days: number };

/** A country's calendar over the years in which visits may be asked for. */
export type HolidayCalendar = {
  country: string;
  /** Working days are counted in it, by how many hosts. */
  hosts: number;
  years: CalendarYear[];
  /** Addresses of the notices its days are taken from; empty where they come from a data set. */
  notices: string[];
  /** The data set: `sources.json`. */
  source: HolidaySource;
};

export const HOLIDAY_SOURCES = ['china-holidays', 'date-holidays'] as const;
export type HolidaySource = (typeof HOLIDAY_SOURCES)[number];

/** Month in which somebody last compared a data set with what it was taken from (docs/data.md). */
export const REVIEWED: Record<HolidaySource, string> = {
  'china-holidays': '2026-08',
  'date-holidays': '2026-11',
};

/** Years of several calendars, and how many of them nothing or no notice is on record of. */
export type YearCount = Record<Exclude<YearState, 'confirmed'> | 'all', number>;

/** Counts the years of all these calendars. */
export function countYears(calendars: readonly Pick<HolidayCalendar, 'years'>[]): YearCount {
  const states = calendars.flatMap(({ years }) => years.map(({ state }) => state));
  const count = (state: YearState) => states.filter((one) => one === state).length;
  return { all: states.length, missing: count('missing'), provisional: count('provisional') };
}
