import { addDays, type Day, type Days } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { VisitLevel } from '@/lib/hosts/settings';
import { addWorkingDays, subtractWorkingDays } from '@/lib/hosts/working-days';
import type { RankBand } from './model';

/** Which column of the timer table a head of delegation falls under; an unknown rank gets the shortest clocks. */
export function levelOf(band: RankBand | null): VisitLevel {
  if (band === null || band <= 30) return 'expert';
  return band >= 60 ? 'leader' : 'deputy';
}

/** Day by which the host answers for the first time, counted in its working days from the day the request came in. */
export const firstAnswerDue = (from: Day, band: RankBand | null, moment: Moment): Day =>
  addWorkingDays(moment.calendar, from, moment.settings.firstAnswer[levelOf(band)]);

/** Day by which a department or a site gives its opinion when it is asked today; the desk may set another one. */
export const opinionDue = (band: RankBand | null, { calendar, today, settings }: Moment): Day =>
  addWorkingDays(calendar, today, settings.opinions[levelOf(band)]);

/** First day that is far enough ahead for a request or a proposal; earlier ones are refused. */
export const earliestStart = ({ calendar, today, settings }: Moment): Day =>
  addWorkingDays(calendar, today, settings.leadTimeMinimum);

/** First day with the usual lead time for this rank; earlier ones are possible but tight. */
export const comfortableStart = (
  { calendar, today, settings }: Moment,
  band: RankBand | null,
): Day => addWorkingDays(calendar, today, settings.leadTime[levelOf(band)]);

/** Last day on which the host keeps proposed days free: never later than the day before they begin. */
export function holdUntil({ startsOn }: Days, { calendar, today, settings }: Moment): Day {
  const hold = addWorkingDays(calendar, today, settings.hold);
  const eve = addDays(startsOn, -1);
  return hold < eve ? hold : eve;
}

/** What follows from the agreed days, in order of time. */
export const MILESTONES = [
  'letter',
  'programme_first',
  'delegation_list',
  'programme_agreed',
  'visit',
  'reports',
] as const;
export type MilestoneCode = (typeof MILESTONES)[number];
export type Milestone = { code: MilestoneCode; due: Day };

/** Day by which the invitation letter leaves: 40, 25 or 20 days before the visit by level, unless the host has set others. */
export const letterDue = ({ startsOn }: Days, band: RankBand | null, { settings }: Moment): Day =>
  addDays(startsOn, -settings.letter[levelOf(band)]);

/** Day by which the delegation list is complete. */
export const delegationListDue = (
  { startsOn }: Days,
  band: RankBand | null,
  { settings }: Moment,
): Day => addDays(startsOn, -settings.delegationList[levelOf(band)]);

/** Day by which both reports are in. */
export const reportsDue = ({ endsOn }: Days, { settings }: Moment): Day =>
  addDays(endsOn, settings.reports);

/** The dates that follow from the agreed days; sorted by day. */
export function milestonesOf(days: Days, band: RankBand | null, moment: Moment): Milestone[] {
  const { calendar, settings } = moment;
  const level = levelOf(band);
  const before = (count: number) => subtractWorkingDays(calendar, days.startsOn, count);
  const due: Record<MilestoneCode, Day> = {
    letter: letterDue(days, band, moment),
    programme_first: before(settings.programmeFirst[level]),
    delegation_list: delegationListDue(days, band, moment),
    programme_agreed: before(settings.programmeAgreed[level]),
    visit: days.startsOn,
    reports: reportsDue(days, moment),
  };
  return MILESTONES.map((code) => ({ code, due: due[code] })).sort((a, b) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : 0,
  );
}
