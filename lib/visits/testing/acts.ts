import fc from 'fast-check';
import { addDays, type Day } from '@/lib/hosts/day';
import type { VisitCommand } from '../command';
import { APPROVAL_TIERS, type ApprovalTier, TRANSITIONS, type Transition } from '../model';
import type { NewProposal } from '../proposals';
import type { RequestWindow } from '../request';
import type { VisitState } from '../state';
import { WORKFLOW } from '../workflow';
import { aCommand } from './visits';

/** The people of a visit in a run, and the clock. */
export type Player = 'city_officer' | 'host_officer' | 'host_approver' | 'timer';

/** One thing somebody tries; most are possible only now and then. */
export type Act = { by: Player } & (
  | { kind: 'step'; transition: Transition }
  | { kind: 'propose'; inDays: number; length: number }
  | { kind: 'accept' }
  | { kind: 'screen'; complete: boolean }
  | { kind: 'record'; tier: ApprovalTier; result: 'granted' | 'refused' }
  | { kind: 'wait'; days: number }
  | { kind: 'tend' }
);

const PLAYERS: readonly Player[] = ['city_officer', 'host_officer', 'host_approver', 'timer'];

/** Mostly somebody whose step it is, sometimes anybody. */
const player = (fitting: readonly string[]): fc.Arbitrary<Player> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PLAYERS.filter((one) => fitting.includes(one))) },
    { weight: 1, arbitrary: fc.constantFrom(...PLAYERS) },
  );

const step = fc
  .constantFrom(...TRANSITIONS.filter((one) => one !== 'expire'))
  .chain((transition) =>
    player(WORKFLOW[transition].who).map((by): Act => ({ kind: 'step', transition, by })),
  );

const officer = player(['city_officer', 'host_officer']);

const propose = fc
  .record({
    by: officer,
    inDays: fc.integer({ min: -3, max: 120 }),
    length: fc.integer({ min: 1, max: 6 }),
  })
  .map((one): Act => ({ kind: 'propose', ...one }));

const accept = officer.map((by): Act => ({ kind: 'accept', by }));

const screen = fc
  .record({ by: player(['host_officer']), complete: fc.boolean() })
  .map((one): Act => ({ kind: 'screen', ...one }));

const record = fc
  .record({
    by: player(['host_officer', 'host_approver']),
    tier: fc.constantFrom(...APPROVAL_TIERS.slice(0, 4)),
    result: fc.constantFrom('granted', 'granted', 'granted', 'granted', 'refused' as const),
  })
  .map((one): Act => ({ kind: 'record', ...one }));

const wait = fc
  .integer({ min: 1, max: 40 })
  .map((days): Act => ({ kind: 'wait', days, by: 'timer' }));

/** Anything at all. */
const anyAct = fc.oneof(
  { weight: 6, arbitrary: step },
  { weight: 3, arbitrary: propose },
  { weight: 3, arbitrary: accept },
  { weight: 1, arbitrary: screen },
  { weight: 3, arbitrary: record },
  { weight: 1, arbitrary: wait },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'tend', by: 'timer' }) },
);

/** How an ordinary visit goes. */
const COURSE: Act[] = [
  { by: 'city_officer', kind: 'step', transition: 'submit' },
  { by: 'host_officer', kind: 'step', transition: 'take' },
  { by: 'host_officer', kind: 'propose', inDays: 60, length: 3 },
  { by: 'city_officer', kind: 'accept' },
  { by: 'host_officer', kind: 'screen', complete: true },
  { by: 'host_officer', kind: 'step', transition: 'seek_approval' },
  ...(['desk', 'office_head', 'city'] as const).map(
    (tier): Act => ({ by: 'host_officer', kind: 'record', tier, result: 'granted' }),
  ),
  { by: 'host_approver', kind: 'step', transition: 'approve' },
  { by: 'city_officer', kind: 'step', transition: 'confirm' },
  { by: 'timer', kind: 'wait', days: 70 },
  { by: 'timer', kind: 'tend' },
  { by: 'timer', kind: 'wait', days: 70 },
  { by: 'city_officer', kind: 'step', transition: 'close' },
];

/** Nobody does anything until the clock has warned and let expire. */
const NEGLECT: Act[] = [200, 20, 20].flatMap((days): Act[] => [
  { by: 'timer', kind: 'wait', days },
  { by: 'timer', kind: 'tend' },
  { by: 'timer', kind: 'tend' },
]);

/** A run: some way down the ordinary course, then whatever comes, perhaps with a long silence in it. */
export const someActs = (maxLength: number): fc.Arbitrary<Act[]> =>
  fc
    .record({
      course: fc.integer({ min: 0, max: COURSE.length }),
      before: fc.array(anyAct, { maxLength: maxLength / 2 }),
      silence: fc.boolean(),
      after: fc.array(anyAct, { maxLength: maxLength / 2 }),
    })
    .map(({ course, before, silence, after }) => [
      ...COURSE.slice(0, course),
      ...before,
      ...(silence ? NEGLECT : []),
      ...after,
    ]);

/** The days an act proposes on a given day; a note always comes with them. */
export const proposedDays = (act: Extract<Act, { kind: 'propose' }>, today: Day): NewProposal => {
  const startsOn = addDays(today, act.inDays);
  return { startsOn, endsOn: addDays(startsOn, act.length - 1), note: 'Because of the council.' };
};

/** The command an act gives, with all that must be said with it and windows that lie ahead. */
export function commandOf(transition: Transition, visit: VisitState, today: Day): VisitCommand {
  if (transition === 'revive') return { transition, windows: [windowAhead(today)] };
  if (transition !== 'resubmit') return aCommand(transition);
  const answers = visit.remarks.map((one) => [one.id, 'As you ask.'] as const);
  return { transition, answers: Object.fromEntries(answers) };
}

const windowAhead = (today: Day): RequestWindow => ({
  earliest: addDays(today, 40),
  latest: addDays(today, 60),
  days: 3,
  reason: '',
});
