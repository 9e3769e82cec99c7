import { addDays, type Day, type Days, daysFromTo, lengthOf } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { Reason } from '@/lib/result';
import { refusal } from './refusals';
import type { RequestWindow } from './request';

export const MOST_WINDOWS = 3;
export const MOST_DAYS = 14;
/** A day further ahead is a slip of the keyboard. */
const FURTHEST_DAYS = 3 * 366;

/** A window with nothing left open. */
export type DateWindow = { earliest: Day; latest: Day; days: number; reason: string };

export const isWholeWindow = (window: RequestWindow): window is DateWindow =>
  window.earliest !== null && window.latest !== null && window.days !== null;

/** Letters that name the windows on screen: A, B, C. */
export const windowLetter = (index: number): string => String.fromCharCode(65 + index);

/** Why these windows cannot be asked for; empty when they can. All dates are the host's days. */
export function windowProblems(windows: readonly RequestWindow[], moment: Moment): Reason[] {
  if (windows.length === 0) return [refusal('window_missing')];
  if (windows.length > MOST_WINDOWS) return [refusal('windows_too_many', { most: MOST_WINDOWS })];
  return windows.flatMap((window, index) => [
    ...shapeProblems(window, windowLetter(index), moment),
    ...timeProblems(window, windowLetter(index), moment),
  ]);
}

/** What is wrong with a window whatever the date is today. */
export function shapeProblems(
  { earliest, latest, days, reason }: RequestWindow,
  window: string,
  { settings }: Moment,
): Reason[] {
  if (earliest === null || latest === null || days === null) {
    return [refusal('window_incomplete', { window })];
  }
  if (latest < earliest) return [refusal('window_backwards', { window })];
  const problems: Reason[] = [];
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    problems.push(refusal('window_days', { window, most: MOST_DAYS }));
  } else if (daysFromTo(earliest, latest) < days - 1) {
    problems.push(refusal('window_too_short', { window, days }));
  }
  if (days > settings.stay.reasonAbove && reason.trim() === '') {
    problems.push(refusal('window_reason', { window, days: settings.stay.reasonAbove }));
  }
  return problems;
}

function timeProblems({ earliest, latest }: RequestWindow, window: string, moment: Moment) {
  const problems: Reason[] = [];
  if (earliest !== null && earliest <= moment.today) {
    problems.push(refusal('window_past', { window, today: { day: moment.today } }));
  }
  if (latest !== null && isTooFar(latest, moment)) {
    problems.push(refusal('window_too_far', { window }));
  }
  return problems;
}

/** Why these days cannot be proposed, apart from the lead time. */
export function dayProblems(days: Days, moment: Moment): Reason[] {
  const length = lengthOf(days);
  if (length < 1 || length > MOST_DAYS) return [refusal('dates_length', { most: MOST_DAYS })];
  if (days.startsOn <= moment.today) {
    return [refusal('dates_past', { today: { day: moment.today } })];
  }
  return isTooFar(days.endsOn, moment) ? [refusal('dates_too_far')] : [];
}

const isTooFar = (day: Day, { today }: Moment): boolean => day > addDays(today, FURTHEST_DAYS);
