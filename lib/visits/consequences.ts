import { hostDay, type Moment } from '@/lib/hosts/moment';
import { tierFor } from './approvals';
import type { VisitCommand } from './command';
import { firstAnswerDue } from './deadlines';
import type { Changes, Exit, VisitState } from './state';

/** What a permitted step changes besides the status. */
export function changesOf(visit: VisitState, command: VisitCommand, moment: Moment): Changes {
  const { now } = moment;
  switch (command.transition) {
    case 'submit':
      return {
        submittedAt: now,
        firstAnswerDue: firstAnswerDue(hostDay(moment, now), visit.request.headRankBand, moment),
      };
    case 'take':
      return firstAnswer(visit, now);
    case 'request_changes':
      return withdrawnFromApproval(visit);
    case 'seek_approval':
      return { tier: tierFor(visit.request.headRankBand, visit.request.formerRankBand) };
    case 'approve':
      return { laneId: visit.freeLaneId };
    case 'complete':
      return { completedAt: now };
    case 'decline':
      return { ...firstAnswer(visit, now), ...leave(visit, command) };
    case 'withdraw':
    case 'cancel':
      return leave(visit, command);
    case 'postpone':
    case 'revive':
      return newRound(visit);
    case 'expire':
      return closeOpen(visit);
    default:
      return {};
  }
}

/** The host's first act on a request is its first answer. */
export const firstAnswer = (visit: VisitState, now: Date): Changes =>
  visit.firstAnswerAt === null ? { firstAnswerAt: now } : {};

/** A request that is sent back from approval is a different one when it returns: what was granted no longer counts. */
const withdrawnFromApproval = (visit: VisitState): Changes =>
  visit.status === 'pending_approval' ? { round: visit.round + 1, tier: null } : {};

/** Agreed days and lane are given back, open proposals lapse, and approval starts again from the lowest tier. */
const newRound = (visit: VisitState): Changes => ({
  round: visit.round + 1,
  tier: null,
  agreed: null,
  laneId: null,
  proposals: visit.proposals
    .filter((one) => one.status === 'open' || one.status === 'accepted')
    .map((one) => ({ id: one.id, status: 'lapsed' })),
});

/** The visit ends here; nobody has to answer an open proposal any more. */
const leave = (visit: VisitState, command: VisitCommand): Changes => ({
  ...closeOpen(visit),
  exit: saidWith(command),
});

const closeOpen = (visit: VisitState): Changes => {
  const open = visit.proposals.filter((one) => one.status === 'open');
  return open.length > 0 ? { proposals: open.map(({ id }) => ({ id, status: 'lapsed' })) } : {};
};

/** Reason, words and offer that came with a step, for its event and for the exit; null when none did. */
export function saidWith(command: VisitCommand): Exit | null {
  switch (command.transition) {
    case 'decline':
      return { reason: command.reason, text: command.text, alternative: command.alternative };
    case 'cancel':
    case 'postpone':
      return { reason: command.reason, text: command.text, alternative: null };
    case 'withdraw':
      return { reason: null, text: command.text, alternative: null };
    default:
      return null;
  }
}
