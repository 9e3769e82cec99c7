import type { Day, Days } from '../day';

/** Days on which a host receives nobody, named in both languages. */
export type ClosedPeriod = Days & {
  id: string;
  nameEn: string;
  nameZh: string;
  /** Visits for this event may come all the same; empty: none. */
  exceptEvent: string;
};

/** Periods of one host that stand on record at a time; longest name. */
export const MOST_PERIODS = 60;
export const PERIOD_NAME_LENGTH = 100;

/** The part of a period that lies between two days, or null where they do not touch. */
export function sharedDays(
  period: Days,
  { from, to }: { from: Day; to: Day },
): { from: Day; to: Day } | null {
  const first = period.startsOn > from ? period.startsOn : from;
  const last = period.endsOn < to ? period.endsOn : to;
  return first <= last ? { from: first, to: last } : null;
}
