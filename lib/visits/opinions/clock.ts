import type { Day } from '@/lib/hosts/day';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { subtractWorkingDays } from '@/lib/hosts/working-days';
import type { VisitStatus } from '../model';

/** Working days of the host before the day on which the clock reminds for the first time. */
const REMIND_BEFORE = 2;

/** While the request is decided on an opinion is waited for; afterwards nobody is chased for one. */
export const CHASED_IN: VisitStatus[] = ['in_review', 'changes_requested', 'pending_approval'];

export type ClockedOpinion = {
  askedAt: Date;
  dueOn: Day;
  /** Reminders that have left: 0, 1 before the day, 2 after it. */
  reminders: number;
};

/**
 * Which reminder of an open question is due today: the first before its day, the second after it; null when none is.
 * One that was missed is not made up for, and who was asked with less time than that is not reminded beforehand.
 */
export function dueReminder(opinion: ClockedOpinion, moment: Moment): 1 | 2 | null {
  const { today, calendar } = moment;
  if (today > opinion.dueOn) return opinion.reminders < 2 ? 2 : null;
  const first = subtractWorkingDays(calendar, opinion.dueOn, REMIND_BEFORE);
  const inTime = hostDay(moment, opinion.askedAt) < first;
  return inTime && today >= first && opinion.reminders < 1 ? 1 : null;
}
