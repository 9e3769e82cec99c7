import type { Actor } from '@/lib/auth/model';
import type { Moment } from '@/lib/hosts/moment';
import { ok, type Reason, type Result, refuse, refuseRule } from '@/lib/result';
import type { CommandInputs, VisitCommand } from './command';
import { changesOf } from './consequences';
import { TRANSITIONS, type Transition } from './model';
import { hasRoleFor } from './policy';
import { refusal } from './refusals';
import type { Decision, VisitState } from './state';
import { WORKFLOW } from './workflow';

/**
 * Whether this actor may take this step now, and what it changes. Refusals: `forbidden` when the role does not fit,
 * `rule` with every reason otherwise. Pure: the caller has loaded the visit through the actor and writes the decision.
 */
export function decide(
  visit: VisitState,
  command: VisitCommand,
  actor: Actor,
  moment: Moment,
): Result<Decision> {
  const { transition } = command;
  const { from, to } = WORKFLOW[transition];
  if (!hasRoleFor(actor, visit, transition)) return refuse({ code: 'forbidden' });
  if (!from.includes(visit.status)) return refuseRule(refusal('wrong_status'));
  const reasons = [
    ...blockersOf(visit, transition, moment),
    ...inputProblems(command, visit, moment),
  ];
  if (reasons.length > 0) return refuseRule(...distinct(reasons));
  const changes = changesOf(visit, command, moment);
  return ok({ transition, from: visit.status, to, changes });
}

/** A step the actor's role allows from here; with reasons, it is blocked for now. */
export type AvailableTransition = { transition: Transition; blockedBy: Reason[] };

/** What the screen offers this actor, including why something is blocked. What must be typed is not asked yet. */
export function availableTransitions(
  visit: VisitState,
  actor: Actor,
  moment: Moment,
): AvailableTransition[] {
  return TRANSITIONS.filter(
    (transition) =>
      WORKFLOW[transition].from.includes(visit.status) && hasRoleFor(actor, visit, transition),
  ).map((transition) => ({ transition, blockedBy: blockersOf(visit, transition, moment) }));
}

/** What stands in the way of a step from where the visit is, whoever takes it, each sentence once; what must be typed is not asked yet. */
export const blockersOf = (visit: VisitState, transition: Transition, moment: Moment): Reason[] =>
  distinct(WORKFLOW[transition].guards.flatMap((guard) => guard(visit, moment)));

function inputProblems<T extends Transition>(
  command: VisitCommand<T>,
  visit: VisitState,
  moment: Moment,
): Reason[] {
  const input: CommandInputs[T] = command;
  return WORKFLOW[command.transition].inputs.flatMap((guard) => guard(input, visit, moment));
}

/** The same sentence is said once. */
function distinct(reasons: Reason[]): Reason[] {
  const seen = new Map(reasons.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
