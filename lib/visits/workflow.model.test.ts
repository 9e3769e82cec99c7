import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINAL_STATUSES, VISIT_STATUSES, type VisitStatus } from './model';
import type { VisitState } from './state';
import { type Act, someActs } from './testing/acts';
import { Simulation } from './testing/simulation';
import { expectSound } from './testing/soundness';
import { WORKFLOW } from './workflow';

const FINAL: readonly VisitStatus[] = FINAL_STATUSES;

/** What must hold between two moments. */
function expectOrderly(before: VisitState, after: VisitState, act: Act, outcome: string) {
  if (outcome !== 'ok') return expect(after).toBe(before);
  expect(after.version - before.version).toBe(after === before ? 0 : 1);
  expect(after.round).toBeGreaterThanOrEqual(before.round);
  if (after.status === before.status) return;
  const edges = Object.values(WORKFLOW).filter((one) => one.to === after.status);
  expect(edges.some((one) => one.from.includes(before.status))).toBe(true);
  expect(FINAL.includes(before.status) && before.status !== 'expired', act.kind).toBe(false);
}

describe('whatever people try, in whatever order', () => {
  it('a visit stays sound', () => {
    fc.assert(
      fc.property(someActs(40), (acts) => {
        const run = new Simulation();
        for (const act of acts) {
          const before = run.visit;
          const outcome = run.try(act);
          expectOrderly(before, run.visit, act, outcome);
          expectSound(run.visit);
        }
      }),
    );
  });

  it('such runs come through every status', () => {
    const seen = new Set<VisitStatus>();
    for (const acts of fc.sample(someActs(40), { numRuns: 400, seed: 20_270_512 })) {
      const run = new Simulation();
      for (const act of acts) {
        run.try(act);
        seen.add(run.visit.status);
      }
    }
    expect([...seen].sort()).toEqual([...VISIT_STATUSES].sort());
  });
});
