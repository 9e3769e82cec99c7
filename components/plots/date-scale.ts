const DAY_MS = 86_400_000;

/** Days between two ISO dates (2027-05-12), negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The ISO date this many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** A span of whole days, both ends included, as ISO dates. */
export type DaySpan = { from: string; to: string };

/** Part of the strip, 0 to 1. */
export type Part = { left: number; width: number };

/** Where a span lies on a strip of weeks; null when no day of it is shown. */
export function partOf(start: string, weeks: number, { from, to }: DaySpan): Part | null {
  const days = weeks * 7;
  const first = Math.max(0, daysBetween(start, from));
  const end = Math.min(days, daysBetween(start, to) + 1);
  return end > first ? { left: first / days, width: (end - first) / days } : null;
}

/** Its own first day and the first days of the months that begin on the strip, save in its last week. */
export function monthsOn(start: string, weeks: number): string[] {
  const last = new Date(Date.parse(start) + (weeks - 1) * 7 * DAY_MS);
  const months = [start];
  const next = new Date(start);
  next.setUTCDate(1);
  for (;;) {
    next.setUTCMonth(next.getUTCMonth() + 1);
    if (next >= last) return months;
    months.push(next.toISOString().slice(0, 10));
  }
}
