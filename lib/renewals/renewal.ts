import { addDays, addMonths, type Day } from '@/lib/hosts/day';

/**
 * Calendar months after which a profile asks to be renewed, and after which its city is paused: the two ends of the
 * model's freshness, which is 1 up to the first and at its lowest from the second on (docs/domain/matching.md).
 */
export const RENEW_MONTHS = 12;
export const PAUSE_MONTHS = 36;

/** Months at which the officers are reminded; the first asks, the last leaves a month before the pause. */
export const REMINDER_MONTHS = [RENEW_MONTHS, 18, 24, 30, 35] as const;
const LAST_REMINDER = 35;

/** Days between the last reminder and the pause at least, however late the reminder was: the shortest month. */
export const NOTICE_DAYS = 28;

/** The latest reminder about the present confirmation; null before the first. */
export type Reminder = { months: number; sentOn: Day } | null;

export type Renewal = {
  /** The profile asks to be renewed: 12 months have passed. */
  isAsked: boolean;
  asksOn: Day;
  /** Without a confirmation, and once the last reminder is old enough. */
  pausesOn: Day;
};

/** What a profile that was last published or confirmed on this day asks of its city hall today. */
export function renewalOf(confirmedOn: Day, today: Day): Renewal {
  const asksOn = addMonths(confirmedOn, RENEW_MONTHS);
  return { isAsked: today >= asksOn, asksOn, pausesOn: addMonths(confirmedOn, PAUSE_MONTHS) };
}

/**
 * What the clock does about a profile today. Days are the city's. Of several reminders that fell due while no clock ran
 * only the latest leaves; nobody is paused whom the last reminder has not reached 28 days before.
 */
export function dueAct(
  confirmedOn: Day,
  reminder: Reminder,
  today: Day,
): { act: 'remind'; months: number } | { act: 'pause' } | null {
  const reached = REMINDER_MONTHS.filter((months) => addMonths(confirmedOn, months) <= today).at(
    -1,
  );
  if (reached === undefined) return null;
  if (reminder === null || reminder.months < reached) return { act: 'remind', months: reached };
  const isNoticed =
    reminder.months >= LAST_REMINDER && addDays(reminder.sentOn, NOTICE_DAYS) <= today;
  return isNoticed && addMonths(confirmedOn, PAUSE_MONTHS) <= today ? { act: 'pause' } : null;
}

/** The day of the pause as a reminder of today can promise it: never sooner than its notice. */
export function promisedPause(confirmedOn: Day, today: Day): Day {
  const regular = addMonths(confirmedOn, PAUSE_MONTHS);
  const noticed = addDays(today, NOTICE_DAYS);
  return regular > noticed ? regular : noticed;
}
