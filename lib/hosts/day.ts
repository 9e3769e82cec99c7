/**
 * A calendar day, `2027-05-12`, without time or zone. Visits happen on the host's days; two days compare as strings.
 */
export type Day = `${number}-${number}-${number}`;

/** First and last day, both included. */
export type Days = { startsOn: Day; endsOn: Day };

const DAY_MS = 86_400_000;

/** The calendar day an instant falls on in a zone: 18:00 on 1 May in Berlin is already 2 May in Dalian. */
export function dayIn(timeZone: string, instant: Date): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}` as Day;
}

/** Whether a text is a day that exists: `2027-02-29` is not. */
export function isDay(text: string): text is Day {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The day `count` calendar days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day =>
  new Date(midnight(day) + count * DAY_MS).toISOString().slice(0, 10) as Day;

/** The same day of the month `count` months later (earlier when negative), or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + count, Math.min(date, lastDate));
  return new Date(moved).toISOString().slice(0, 10) as Day;
}

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysFromTo = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / DAY_MS;

/** Number of days of a stay, both ends included. */
export const lengthOf = ({ startsOn, endsOn }: Days): number => daysFromTo(startsOn, endsOn) + 1;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(midnight(day)).getUTCDay() || 7;

/** A date column as the database driver gives it: midnight UTC of that day. */
export const dayOfColumn = (value: Date): Day => value.toISOString().slice(0, 10) as Day;

/** The value a date column takes for this day. */
export const columnOfDay = (day: Day): Date => new Date(midnight(day));

const midnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);
