import { addDays, type Day } from '@/lib/hosts/day';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { addWorkingDays, subtractWorkingDays } from '@/lib/hosts/working-days';
import type { Reason } from '@/lib/result';
import { approvalGaps, tierFor } from '../approvals';
import { earliestStart, levelOf } from '../deadlines';
import { APPROVAL_TIERS, type ApprovalTier, type Side } from '../model';
import { leadTimeRefusal } from '../proposals';
import { refusal } from '../refusals';
import { type Party, partySize } from '../request';
import type { Approval, VisitState } from '../state';
import { dayProblems } from '../windows';
import {
  type ChangeContent,
  type ChangePoint,
  type ChangeRequest,
  openChange,
  type WantedChange,
} from './model';

/** What a side may ask for. The host's own counterpart, programme and sites are its own matter and no change of the visit. */
export const POINTS_OF: Record<Side, readonly ChangePoint[]> = {
  city: ['dates', 'head', 'level', 'size', 'sectors'],
  host: ['dates'],
};

/** A change of size is asked above this share of the agreed size and from this many people on (design, visits §1). */
const ASKED_ABOVE = { share: 0.2, people: 2 } as const;

/** Working days before the last one for the answer on which the side that owes it is reminded. */
const REMINDED_BEFORE = 2;

/** The wanted change with what holds now. Null while no days are agreed: then nothing can be changed. */
export function changeOf(
  { request, agreed }: Pick<VisitState, 'request' | 'agreed'>,
  wanted: WantedChange,
): ChangeContent | null {
  if (!agreed) return null;
  const level = { band: request.headRankBand, formerBand: request.formerRankBand };
  switch (wanted.point) {
    case 'dates':
      return { ...wanted, before: agreed };
    case 'head':
      return {
        ...wanted,
        before: { ...level, office: request.headOffice, elected: request.headElected },
      };
    case 'level':
      return { ...wanted, before: level };
    case 'size':
      return { ...wanted, before: { party: request.party } };
    case 'sectors':
      return { ...wanted, before: { sectors: request.sectors } };
  }
}

/** Why this side cannot ask for this now; empty when it can. Role and status are the policy's business. */
export function requestProblems(
  visit: VisitState,
  side: Side,
  content: ChangeContent,
  headName: string,
  moment: Moment,
): Reason[] {
  if (!POINTS_OF[side].includes(content.point)) return [refusal('change_not_yours')];
  if (openChange(visit)) return [refusal('change_open')];
  if (hasBegun(visit, moment)) return [refusal('change_too_late')];
  const problems = valueProblems(visit, content, moment);
  if (problems.length === 0 && isSame(content)) problems.push(refusal('change_same'));
  if (content.point === 'head' && visit.status === 'confirmed' && headName === '') {
    problems.push(refusal('change_name'));
  }
  return problems;
}

/**
 * Whether the change is applied without asking: few people more or fewer. Counted from the size that both sides last
 * agreed on, so that many small steps do not add up to a large one.
 */
export function isSmall(visit: VisitState, content: ChangeContent): boolean {
  if (content.point !== 'size') return false;
  const agreed = partySize(agreedParty(visit, content.before.party));
  const moved = Math.abs(partySize(content.after.party) - agreed);
  return moved < ASKED_ABOVE.people || moved <= agreed * ASKED_ABOVE.share;
}

/** Last day for the answer: the usual time of the host's first answer, but never the day the visit begins on, before or after. */
export function answerDue(visit: VisitState, content: ChangeContent, moment: Moment): Day {
  const { calendar, settings, today } = moment;
  const usual = addWorkingDays(
    calendar,
    today,
    settings.firstAnswer[levelOf(visit.request.headRankBand)],
  );
  const starts = [
    visit.agreed?.startsOn,
    content.point === 'dates' ? content.after.startsOn : undefined,
  ];
  return starts.reduce<Day>((due, start) => {
    const eve = start && addDays(start, -1);
    return eve && eve < due ? eve : due;
  }, usual);
}

/** Whether nobody has answered in time. */
export const isOver = ({ status, answerDue: due }: ChangeRequest, { today }: Moment): boolean =>
  status === 'open' && due !== null && due < today;

/** Whether the side that owes the answer is to be reminded now: once, and not on the day it was asked. */
export function needsReminder(change: ChangeRequest, moment: Moment): boolean {
  const { answerDue: due, remindedOn, status, madeAt } = change;
  if (status !== 'open' || due === null || remindedOn !== null) return false;
  const from = subtractWorkingDays(moment.calendar, due, REMINDED_BEFORE);
  return from <= moment.today && hostDay(moment, madeAt) < moment.today;
}

/** Why this side cannot accept or refuse this change; empty when it can. */
export function answerProblems(
  visit: VisitState,
  side: Side,
  changeId: string,
  moment: Moment,
): Reason[] {
  const change = visit.changes.find((one) => one.id === changeId);
  if (change?.status !== 'open' || isOver(change, moment)) return [refusal('change_closed')];
  return change.side === side ? [refusal('change_own')] : [];
}

/** What else must hold before this change can be accepted. Whether the days are free is asked under the lock of the lanes. */
export function acceptanceProblems(
  visit: VisitState,
  change: ChangeRequest,
  moment: Moment,
): Reason[] {
  const { today } = moment;
  if (hasBegun(visit, moment)) return [refusal('change_too_late')];
  if (change.point === 'dates' && change.after.startsOn <= today) {
    return [refusal('dates_past', { today: { day: today } })];
  }
  const tier = raisedTier(visit, change);
  return tier === null ? [] : approvalGaps(approvedFor(visit, change, tier));
}

/** The tier that a change raises the visit to, which must decide anew together with those below it; null when none does. */
export function raisedTier(
  { tier }: Pick<VisitState, 'tier'>,
  content: ChangeContent,
): ApprovalTier | null {
  if (content.point !== 'head' && content.point !== 'level') return null;
  const wanted = tierFor(content.after.band, content.after.formerBand);
  if (wanted === null) return null;
  const granted = tier === null ? -1 : APPROVAL_TIERS.indexOf(tier);
  return APPROVAL_TIERS.indexOf(wanted) > granted ? wanted : null;
}

/** What the tiers have decided about a change, in the shape in which those of a visit are counted. */
export const approvedFor = (
  { round, changeApprovals }: Pick<VisitState, 'round' | 'changeApprovals'>,
  { id }: Pick<ChangeRequest, 'id'>,
  tier: ApprovalTier,
): { tier: ApprovalTier; round: number; approvals: Approval[] } => ({
  tier,
  round,
  approvals: changeApprovals.filter((one) => one.changeId === id),
});

const hasBegun = ({ agreed }: VisitState, { today }: Moment): boolean =>
  agreed === null || agreed.startsOn <= today;

function valueProblems(visit: VisitState, content: ChangeContent, moment: Moment): Reason[] {
  switch (content.point) {
    case 'dates': {
      const problems = dayProblems(content.after, moment);
      if (problems.length > 0) return problems;
      const tooSoon = content.after.startsOn < earliestStart(moment);
      return visit.request.format !== 'virtual' && tooSoon ? [leadTimeRefusal(moment)] : [];
    }
    case 'head':
    case 'level':
      return content.after.band === null ? [refusal('change_level')] : [];
    case 'size':
      return partySize(content.after.party) === 0 ? [refusal('change_size')] : [];
    case 'sectors':
      return content.after.sectors.length === 0 ? [refusal('change_sectors')] : [];
  }
}

/** Whether the two values say the same; their keys stand in the order of the comparison, whoever has built them. */
const isSame = ({ before, after }: ChangeContent): boolean => written(before) === written(after);

const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The size both sides last agreed on: before the first small change since the last one that was asked and accepted. */
function agreedParty({ changes, round }: VisitState, present: Party): Party {
  let agreed: Party | null = null;
  for (const one of changes) {
    if (one.point !== 'size' || one.round !== round || one.status !== 'accepted') continue;
    if (one.answerDue !== null) agreed = one.after.party;
    else agreed ??= one.before.party;
  }
  return agreed ?? present;
}
