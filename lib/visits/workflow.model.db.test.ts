import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { dalianHolidays, perform, presentVisit } from '@/tests/factories/visit-runs';
import { aVisit, aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import type { VisitState } from './state';
import { type Act, someActs } from './testing/acts';
import { Simulation } from './testing/simulation';
import { expectSound } from './testing/soundness';

const DAY_MS = 86_400_000;
const START = new Date('2026-11-25T04:00:00Z');

/** A twentieth of the runs of the pure rules: every act is a transaction here. */
const numRuns = Math.ceil((fc.readConfigureGlobal()?.numRuns ?? 100) / 20);

let world: VisitWorld;
beforeAll(async () => {
  await dalianHolidays();
  world = await aVisitWorld({ now: START });
});

const aDraft = async () => (await aVisit(world, { status: 'draft' })).visitId;

/** A lane is one for all runs: the days of the one before must not stand in the way. */
const freeLanes = () =>
  db().visit.updateMany({
    where: { hostId: world.host.host.id, status: { in: ['invited', 'confirmed'] } },
    data: { status: 'cancelled' },
  });

/** What the rules look at, without ids that differ between the model and the database. */
function essence(visit: VisitState) {
  const { proposals, approvals, remarks, request, reference, laneId, freeLaneId } = visit;
  const { id: _id, cityId: _c, hostId: _h, organisationId: _o, ...rest } = visit;
  return {
    ...rest,
    reference: reference !== null,
    laneId: laneId !== null,
    freeLaneId: freeLaneId !== null,
    request: { windows: request.windows },
    remarks: remarks.map((one) => one.answered),
    approvals: approvals.map((one) => `${one.round} ${one.tier} ${one.result}`),
    proposals: proposals
      .map((one) => [one.side, one.status, one.startsOn, one.endsOn, one.heldUntil].join(' '))
      .sort(),
  };
}

describe('the database', () => {
  it('does what the rules say, whatever people try one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(someActs(20), async (acts) => {
        await freeLanes();
        const id = await aDraft();
        const model = new Simulation();
        for (const act of acts) {
          const present = await presentVisit(world, id, model.moment.now);
          const expected = model.try(act);
          const outcome = await perform(world, act, present, model.moment.now);
          expect(outcome, JSON.stringify(act)).toBe(expected);
          const after = await presentVisit(world, id, model.moment.now);
          expect(essence(after), JSON.stringify(act)).toEqual(essence(model.visit));
        }
      }),
      { numRuns },
    );
  }, 600_000);

  it('stays sound while three people act on the same state at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someActs(12), { minLength: 3, maxLength: 3 }), async (people) => {
        await freeLanes();
        const id = await aDraft();
        const longest = Math.max(...people.map((acts) => acts.length));
        let now = START;
        for (let turn = 0; turn < longest; turn += 1) {
          const acts = people.flatMap((one) => one[turn] ?? []);
          now = new Date(now.getTime() + waited(acts) * DAY_MS);
          const present = await presentVisit(world, id, now);
          const outcomes = await Promise.all(acts.map((act) => perform(world, act, present, now)));
          const changed = acts.filter(
            (act, index) => outcomes[index] === 'ok' && act.kind !== 'wait' && act.kind !== 'tend',
          );
          expect(changed.length, JSON.stringify(acts)).toBeLessThanOrEqual(1);
          const after = await presentVisit(world, id, now);
          expect(after.version - present.version).toBeLessThanOrEqual(1);
          expect(after.version - present.version).toBeGreaterThanOrEqual(changed.length);
          expectSound(after);
        }
        await expectOneStory(id);
      }),
      { numRuns },
    );
  }, 600_000);
});

const waited = (acts: Act[]) =>
  acts.reduce((sum, act) => sum + (act.kind === 'wait' ? act.days : 0), 0);

/** The events are numbered without gaps, and each begins where the one before ended. */
async function expectOneStory(visitId: string) {
  const events = await db().visitEvent.findMany({ where: { visitId }, orderBy: { seq: 'asc' } });
  expect(events.map((one) => one.seq)).toEqual(events.map((_, index) => index + 1));
  for (const [index, event] of events.entries()) {
    if (index > 0) expect(event.fromState).toBe(events[index - 1]?.toState);
  }
  const { status } = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
  expect(events.at(-1)?.toState).toBe(status);
}
