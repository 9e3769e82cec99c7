import { type Days, lengthOf } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { Reason } from '@/lib/result';
import { firstAnswer } from './consequences';
import { earliestStart } from './deadlines';
import type { ProposalStatus, Side } from './model';
import { refusal } from './refusals';
import type { Changes, DateProposal, VisitState } from './state';
import { dayProblems } from './windows';

/** The small machine of a date proposal: what each status may become. */
export const PROPOSAL_STEPS: Record<ProposalStatus, readonly ProposalStatus[]> = {
  open: ['accepted', 'countered', 'lapsed'],
  accepted: ['countered', 'lapsed'],
  countered: [],
  lapsed: [],
};

type Proposed = Pick<VisitState, 'proposals'>;

export const openProposal = ({ proposals }: Proposed): DateProposal | null =>
  proposals.find((one) => one.status === 'open') ?? null;

export const acceptedProposal = ({ proposals }: Proposed): DateProposal | null =>
  proposals.find((one) => one.status === 'accepted') ?? null;

/** Days one side wants to put to the other. The note gives the reason of a counter-proposal or of a long stay. */
export type NewProposal = Days & { note: string };

/** Why this side cannot propose these days now; empty when it can. Role and status are the policy's business. */
export function proposalProblems(
  visit: VisitState,
  side: Side,
  entry: NewProposal,
  moment: Moment,
): Reason[] {
  const problems = dayProblems(entry, moment);
  if (problems.length > 0) return problems;
  const earliest = earliestStart(moment);
  if (visit.request.format !== 'virtual' && entry.startsOn < earliest) {
    problems.push(leadTimeRefusal(moment));
  }
  const open = openProposal(visit);
  if (open && open.side !== side && entry.note.trim() === '')
    problems.push(refusal('counter_reason'));
  if (needsReason(visit, entry, moment)) {
    problems.push(refusal('dates_reason', { days: moment.settings.stay.reasonAbove }));
  }
  return problems;
}

/** Too soon: a visit needs so many working days to prepare. Names the first day that is possible. */
export const leadTimeRefusal = (moment: Moment): Reason =>
  refusal('lead_time', {
    days: moment.settings.leadTimeMinimum,
    earliest: { day: earliestStart(moment) },
  });

/** What a new proposal does to the others: it answers the other side's open one, or replaces the side's own. */
export function changesOfProposing(visit: VisitState, side: Side, { now }: Moment): Changes {
  const open = openProposal(visit);
  return {
    ...(side === 'host' && firstAnswer(visit, now)),
    ...(open && {
      proposals: [{ id: open.id, status: open.side === side ? 'lapsed' : 'countered' }],
    }),
  };
}

/** Why this side cannot accept this proposal; empty when it can. */
export function acceptanceProblems(
  visit: VisitState,
  side: Side,
  proposalId: string,
  moment: Moment,
): Reason[] {
  const proposal = visit.proposals.find((one) => one.id === proposalId);
  if (proposal?.status !== 'open') return [refusal('proposal_closed')];
  if (proposal.side === side) return [refusal('proposal_own')];
  if (proposal.startsOn <= moment.today) {
    return [refusal('dates_past', { today: { day: moment.today } })];
  }
  return [];
}

/**
 * Accepting makes these days the agreed ones; days agreed before are given up. Other days while approval is being
 * sought begin a new round: what was granted was granted for the old ones.
 */
export function changesOfAccepting(
  visit: VisitState,
  proposal: DateProposal,
  { now }: Moment,
): Changes {
  const former = acceptedProposal(visit);
  const closed = former ? [{ id: former.id, status: 'countered' as const }] : [];
  const { startsOn, endsOn } = proposal;
  const sameDays = visit.agreed?.startsOn === startsOn && visit.agreed.endsOn === endsOn;
  return {
    ...(proposal.side === 'city' && firstAnswer(visit, now)),
    agreed: { startsOn, endsOn },
    proposals: [...closed, { id: proposal.id, status: 'accepted' }],
    ...(visit.status === 'pending_approval' && !sameDays && { round: visit.round + 1 }),
  };
}

/** Whether an open proposal has waited past its hold, or its first day has come. */
export function hasLapsed(proposal: DateProposal, { today }: Moment): boolean {
  if (proposal.status !== 'open') return false;
  return proposal.startsOn <= today || (proposal.heldUntil !== null && proposal.heldUntil < today);
}

/** A long stay needs a reason, unless the request gave one for that many days. */
function needsReason(visit: VisitState, entry: NewProposal, { settings }: Moment): boolean {
  const days = lengthOf(entry);
  if (days <= settings.stay.reasonAbove || entry.note.trim() !== '') return false;
  return !visit.request.windows.some((one) => one.reason !== '' && (one.days ?? 0) >= days);
}
