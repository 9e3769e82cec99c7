import { addDays } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { Reason } from '@/lib/result';
import { approvalGaps } from './approvals';
import { checkVisit } from './checks';
import { gapsOf, gapsOfCorrected } from './completeness';
import { expiresOn, isWarned } from './expiry';
import type { Transition } from './model';
import { acceptedProposal, openProposal } from './proposals';
import { refusal } from './refusals';
import type { SlotProblem, VisitState } from './state';

/** Why the visit itself stands in the way of a step; empty when it does not. */
export type Guard = (visit: VisitState, moment: Moment) => Reason[];

const unless = (holds: boolean, ...reasons: Reason[]): Reason[] => (holds ? [] : reasons);

export const cityIsVerified: Guard = (visit) =>
  unless(visit.cityVerified, refusal('city_not_verified'));

/** Required fields, one to three windows ahead, and a mandate letter given or announced. */
export const requestIsComplete: Guard = (visit, moment) =>
  gapsOf(visit.request, moment).map((gap) => gap.reason);

export const correctedRequestIsComplete: Guard = (visit, moment) =>
  gapsOfCorrected(visit.request, visit.agreed !== null, moment).map((gap) => gap.reason);

/** A finding that blocks names the transition it blocks: too little lead time, an agency without a letter, an unknown tier. */
export const nothingBlocks =
  (transition: Transition): Guard =>
  (visit, moment) =>
    checkVisit({ request: visit.request, sheetDone: visit.sheetDone }, moment).flatMap((finding) =>
      finding.blocks?.includes(transition) ? [finding.reason] : [],
    );

/** Both sides agree on days, and neither waits for an answer about other ones. */
export const datesAreAgreed: Guard = (visit) => [
  ...unless(acceptedProposal(visit) !== null, refusal('dates_not_agreed')),
  ...noProposalIsOpen(visit),
];

const noProposalIsOpen = (visit: VisitState): Reason[] =>
  unless(openProposal(visit) === null, refusal('proposal_open'));

export const screeningIsComplete: Guard = (visit) =>
  unless(visit.screeningComplete, refusal('screening_incomplete'));

export const tiersHaveGranted: Guard = (visit) => approvalGaps(visit);

export const datesLieAhead: Guard = ({ agreed }, { today }) =>
  unless(
    agreed !== null && agreed.startsOn > today,
    refusal('dates_past', { today: { day: today } }),
  );

/** Who came second learns which days are free instead. */
export const slotIsFree: Guard = ({ freeLaneId, slotProblem }) => {
  if (freeLaneId !== null) return [];
  return [slotProblem === null ? refusal('slot_taken_long') : slotReason(slotProblem)];
};

/** Why no lane is free, in words for the host. */
export function slotReason(problem: SlotProblem): Reason {
  if (problem.kind === 'no_lane') return refusal('no_lane');
  const next = problem.nearest;
  if (!next) return refusal('slot_taken_long');
  return refusal('slot_taken', { next: { days: { from: next.startsOn, to: next.endsOn } } });
}

export const lastDayHasPassed: Guard = ({ agreed }, { today }) =>
  unless(agreed !== null && today > agreed.endsOn, refusal('not_over'));

/** Both reports are in; after 60 days one side may close alone ("reported by one side"). */
export const reportsAreIn: Guard = ({ reports, agreed }, { today, settings }) => {
  const alone = agreed && addDays(agreed.endsOn, settings.closeAfter);
  const closable =
    (reports.includes('city') && reports.includes('host')) || !alone || alone <= today;
  return unless(closable, refusal('reports_missing', alone ? { from: { day: alone } } : undefined));
};

export const timeIsUp: Guard = (visit, moment) => {
  const day = expiresOn(visit, moment);
  return unless(day !== null && day <= moment.today, refusal('not_expired'));
};

/** Nobody is surprised: both sides were told ten working days before. */
export const bothSidesWereWarned: Guard = (visit, moment) =>
  unless(isWarned(visit, moment), refusal('not_warned'));
