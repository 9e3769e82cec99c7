import type { CommandInputs } from './command';
import {
  bothSidesWereWarned,
  cityIsVerified,
  correctedRequestIsComplete,
  datesAreAgreed,
  datesLieAhead,
  type Guard,
  lastDayHasPassed,
  nothingBlocks,
  reportsAreIn,
  requestIsComplete,
  screeningIsComplete,
  slotIsFree,
  tiersHaveGranted,
  timeIsUp,
} from './guards';
import {
  alternativeIsGiven,
  delegationIsComplete,
  type InputGuard,
  newWindowLiesAhead,
  reasonIsGiven,
  remarksAreAnswered,
  remarksAreGiven,
} from './input-guards';
import type { Transition, VisitRole, VisitStatus } from './model';

type Step<Input> = {
  from: readonly VisitStatus[];
  to: VisitStatus;
  who: readonly VisitRole[];
  /** Instead of `who` where the city asks for its approver's sign-off. */
  withSignOff?: readonly VisitRole[];
  /** Look at the visit alone: the screen says beforehand what still stands in the way. */
  guards: readonly Guard[];
  /** Look at what is said with the step. */
  inputs: readonly InputGuard<Input>[];
};

type Workflow = { [T in Transition]: Step<CommandInputs[T]> };

const NO_INPUT: readonly [] = [];
const EITHER_SIDE: readonly VisitRole[] = ['city_officer', 'host_officer'];

/**
 * The one place that knows which step leads from where to where, who takes it and what must hold.
 * docs/domain/visits.md draws it; a test holds the two equal.
 */
export const WORKFLOW: Workflow = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    who: ['city_officer'],
    withSignOff: ['city_approver'],
    guards: [cityIsVerified, requestIsComplete, nothingBlocks('submit')],
    inputs: NO_INPUT,
  },
  take: {
    from: ['submitted'],
    to: 'in_review',
    who: ['host_officer'],
    guards: [],
    inputs: NO_INPUT,
  },
  request_changes: {
    from: ['in_review', 'pending_approval'],
    to: 'changes_requested',
    who: ['host_officer'],
    guards: [],
    inputs: [remarksAreGiven],
  },
  resubmit: {
    from: ['changes_requested'],
    to: 'in_review',
    who: ['city_officer'],
    guards: [correctedRequestIsComplete, nothingBlocks('resubmit')],
    inputs: [remarksAreAnswered],
  },
  seek_approval: {
    from: ['in_review'],
    to: 'pending_approval',
    who: ['host_officer'],
    guards: [datesAreAgreed, screeningIsComplete, nothingBlocks('seek_approval')],
    inputs: NO_INPUT,
  },
  approve: {
    from: ['pending_approval'],
    to: 'invited',
    who: ['host_approver'],
    guards: [tiersHaveGranted, datesAreAgreed, datesLieAhead, slotIsFree],
    inputs: NO_INPUT,
  },
  confirm: {
    from: ['invited'],
    to: 'confirmed',
    who: ['city_officer'],
    guards: [],
    inputs: [delegationIsComplete],
  },
  complete: {
    from: ['confirmed'],
    to: 'completed',
    who: ['host_officer', 'timer'],
    guards: [lastDayHasPassed],
    inputs: NO_INPUT,
  },
  close: {
    from: ['completed'],
    to: 'closed',
    who: EITHER_SIDE,
    guards: [reportsAreIn],
    inputs: NO_INPUT,
  },
  decline: {
    from: ['submitted', 'in_review', 'pending_approval'],
    to: 'declined',
    who: ['host_officer'],
    guards: [],
    inputs: [reasonIsGiven, alternativeIsGiven],
  },
  withdraw: {
    from: ['draft', 'submitted', 'in_review', 'changes_requested', 'pending_approval'],
    to: 'withdrawn',
    who: ['city_officer'],
    guards: [],
    inputs: NO_INPUT,
  },
  cancel: {
    from: ['invited', 'confirmed'],
    to: 'cancelled',
    who: EITHER_SIDE,
    guards: [],
    inputs: [reasonIsGiven],
  },
  postpone: {
    from: ['invited', 'confirmed'],
    to: 'in_review',
    who: EITHER_SIDE,
    guards: [],
    inputs: [reasonIsGiven],
  },
  expire: {
    from: ['submitted', 'in_review', 'changes_requested', 'pending_approval', 'invited'],
    to: 'expired',
    who: ['timer'],
    guards: [timeIsUp, bothSidesWereWarned],
    inputs: NO_INPUT,
  },
  revive: {
    from: ['expired'],
    to: 'in_review',
    who: EITHER_SIDE,
    guards: [cityIsVerified],
    inputs: [newWindowLiesAhead],
  },
};
