import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEAR_POINTS, takeTurns, turnAt } from './take-turns';

type Item = { id: number; match: { score: number; position: number }; exposure: number };

const aList = (pairs: readonly (readonly [number, number])[]): Item[] =>
  pairs.map(([score, exposure], index) => ({
    id: index,
    match: { score, position: index + 1 },
    exposure,
  }));

/** Pure orders as they come: scores with two decimals, many of them close, and often the same exposure. */
const lists = fc
  .array(fc.tuple(fc.integer({ min: 4_000, max: 5_500 }), fc.integer({ min: 0, max: 6 })), {
    maxLength: 60,
  })
  .map((pairs) =>
    aList(pairs.sort((a, b) => b[0] - a[0]).map(([score, times]) => [score / 100, times / 3])),
  );

/** The rule as it is written, without any cleverness. */
function bySteps(ranked: readonly Item[]): Item[] {
  const left = [...ranked];
  const order: Item[] = [];
  while (left.length > 0) {
    const best = Math.max(...left.map((one) => Math.round(100 * one.match.score)));
    const near = left.filter(
      (one) => best - Math.round(100 * one.match.score) <= 100 * NEAR_POINTS,
    );
    const least = Math.min(...near.map((one) => one.exposure));
    const chosen = near.filter((one) => one.exposure === least).sort((a, b) => a.id - b.id)[0];
    if (!chosen) throw new Error('there is always a best');
    order.push(chosen);
    left.splice(left.indexOf(chosen), 1);
  }
  return order;
}

const ids = (order: readonly Item[]) => order.map((one) => one.id);

describe('taking turns', () => {
  it('is the rule step by step', () => {
    fc.assert(
      fc.property(lists, (ranked) => {
        expect(ids(takeTurns(ranked))).toEqual(ids(bySteps(ranked)));
      }),
    );
  });

  it('never places anybody above another that beats it by more than 2 points', () => {
    fc.assert(
      fc.property(lists, (ranked) => {
        const order = takeTurns(ranked);
        let best = 0;
        for (const one of [...order].reverse()) {
          expect(Math.round(100 * (best - one.match.score))).toBeLessThanOrEqual(200);
          best = Math.max(best, one.match.score);
        }
      }),
    );
  });

  it('loses nobody, and with equal exposure changes nothing', () => {
    fc.assert(
      fc.property(lists, (ranked) => {
        expect(ids(takeTurns(ranked)).sort((a, b) => a - b)).toEqual(ids(ranked));
        const alike = ranked.map((one) => ({ ...one, exposure: 1.5 }));
        expect(ids(takeTurns(alike))).toEqual(ids(ranked));
      }),
    );
  });

  it('moves nobody down who has been shown less', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (ranked, pick) => {
        fc.pre(ranked.length > 0);
        const id = pick % ranked.length;
        const before = ids(takeTurns(ranked)).indexOf(id);
        const less = ranked.map((one) => (one.id === id ? { ...one, exposure: -1 } : one));
        expect(ids(takeTurns(less)).indexOf(id)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('takes exactly 2 points as near, 2.01 as not', () => {
    expect(
      ids(
        takeTurns(
          aList([
            [52, 1],
            [50, 0],
          ]),
        ),
      ),
    ).toEqual([1, 0]);
    expect(
      ids(
        takeTurns(
          aList([
            [52.01, 1],
            [50, 0],
          ]),
        ),
      ),
    ).toEqual([0, 1]);
    // 8.35 − 6.35 is a little more than 2 in binary fractions
    expect(
      ids(
        takeTurns(
          aList([
            [8.35, 1],
            [6.35, 0],
          ]),
        ),
      ),
    ).toEqual([1, 0]);
  });

  it('takes about as many times as long as there are candidates, not that many times squared', () => {
    const timeOf = (count: number) => {
      const many = aList(
        Array.from({ length: count }, (_, index) => [100 - index / 1_000, (index * 7919) % 13]),
      );
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        expect(takeTurns(many)).toHaveLength(count);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    timeOf(12_500);
    // eight times as many: 8 where it grows with them, 64 where with their square
    expect(timeOf(100_000) / timeOf(12_500)).toBeLessThan(32);
  });
});

describe('why a city stands higher', () => {
  it('is told with how many it stands above, and by how much the best of them leads', () => {
    const shown = takeTurns(
      aList([
        [52, 3],
        [51.5, 2],
        [50.25, 0],
        [40, 0],
      ]),
    );
    expect(ids(shown)).toEqual([2, 1, 0, 3]);
    expect(shown.map((_, index) => turnAt(shown, index))).toEqual([
      { passed: 2, lead: 1.75 },
      { passed: 1, lead: 0.5 },
      null,
      null,
    ]);
  });

  it('is no question of turns between those who share a place', () => {
    const tied = aList([
      [52, 1],
      [52, 0],
    ]).map((one) => ({
      ...one,
      match: { ...one.match, position: 1 },
    }));
    const shown = takeTurns(tied);
    expect(ids(shown)).toEqual([1, 0]);
    expect(turnAt(shown, 0)).toBeNull();
  });

  it('never leads by more than 2 points', () => {
    fc.assert(
      fc.property(lists, (ranked) => {
        const shown = takeTurns(ranked);
        const leads = shown.map((_, index) => turnAt(shown, index)?.lead ?? 0);
        expect(Math.max(0, ...leads)).toBeLessThanOrEqual(NEAR_POINTS);
      }),
    );
  });
});
