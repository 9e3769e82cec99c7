import { addDays, type Day } from '@/lib/hosts/day';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { addWorkingDays, subtractWorkingDays } from '@/lib/hosts/working-days';
import type { InterestStatus } from './model';

/** Working days of the host within which the other side is asked to answer. */
const ANSWER_WORKING_DAYS = 15;
/** Working days before that day on which the clock reminds for the first time. */
const REMIND_BEFORE = 5;
/** Calendar days without an answer after which an interest is dormant. */
const DORMANT_DAYS = 90;

export type ClockedInterest = {
  status: InterestStatus;
  sentAt: Date;
  answerDue: Day;
  /** Reminders that have left: 0, 1 before the day, 2 on it. */
  reminders: number;
};

/** What the clock does with an interest: remind up to the n-th time, or lay it to rest. */
export type DueAct = { remind: 1 | 2 } | 'lapse';

/** The day by which an interest sent now is to be answered, in the host's calendar. */
export const answerDueOn = ({ calendar, today }: Moment): Day =>
  addWorkingDays(calendar, today, ANSWER_WORKING_DAYS);

/** The first day on which an interest without an answer is dormant. */
export const dormantOn = (sentAt: Date, moment: Moment): Day =>
  addDays(hostDay(moment, sentAt), DORMANT_DAYS);

/** What time alone asks for today; null when nothing. Reminders that were missed are not made up for twice. */
export function dueAct(interest: ClockedInterest, moment: Moment): DueAct | null {
  if (interest.status !== 'sent') return null;
  const { today, calendar } = moment;
  if (today >= dormantOn(interest.sentAt, moment)) return 'lapse';
  if (today >= interest.answerDue) return interest.reminders < 2 ? { remind: 2 } : null;
  const first = subtractWorkingDays(calendar, interest.answerDue, REMIND_BEFORE);
  return today >= first && interest.reminders < 1 ? { remind: 1 } : null;
}
