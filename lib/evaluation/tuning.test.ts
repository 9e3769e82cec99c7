import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '@/lib/prospects/model';
import { queryMetrics } from './metrics';
import { type TermValues, type TermWeights, weightedSum } from './prospects-methods';
import { randomStream } from './random';
import { aCandidate, aQuery } from './testing/scene';
import { aucTable, chooseWeights, tune, weightGrid } from './tuning';

const candidates = Array.from({ length: 40 }, (_, id) => aCandidate(id));
const queries = Array.from({ length: 12 }, (_, at) => aQuery(`q${at}`, [at, (at * 7 + 3) % 40]));
const grid = weightGrid();

/** Only `coast` knows anything: partners have 1 there; the rest is chance. */
function terms({ partners, city }: (typeof queries)[0]): TermValues {
  const random = randomStream(city.code.length + (partners[0] ?? 0));
  return Object.fromEntries(
    TERM_IDS.map((id) => [
      id,
      Float64Array.from(candidates, (_, at) =>
        id === 'coast' ? Number(partners.includes(at)) : Math.round(random() * 4) / 4,
      ),
    ]),
  ) as TermValues;
}

describe('choosing weights', () => {
  it('tries every way to share out tenths among the terms, once', () => {
    // 14 over 4 ways to put ten tenths into five terms.
    expect(grid).toHaveLength(1001);
    expect(new Set(grid.map((weights) => JSON.stringify(weights))).size).toBe(1001);
    for (const weights of grid) {
      expect(Object.values(weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('reckons the same AUC as the published metric', () => {
    const some = grid.filter((_, at) => at % 97 === 0);
    const table = aucTable(some, queries, terms);
    for (const [row, weights] of some.entries()) {
      for (const [column, query] of queries.entries()) {
        const scores = weightedSum(terms(query), weights);
        const { auc } = queryMetrics(scores, query.partners, candidates);
        expect(table[row]?.[column]).toBeCloseTo(auc as number, 9);
      }
    }
  });

  it('finds the term that knows something', () => {
    const chosen: TermWeights = chooseWeights(
      grid,
      aucTable(grid, queries, terms),
      queries.map((_, at) => at),
    );
    expect(chosen.coast).toBeGreaterThan(0.6);
    expect(Object.values(chosen).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it('judges each city by weights chosen without it, the same every time', () => {
    const { method, weights } = tune(queries, terms);
    const again = tune(queries, terms).method;
    expect(weights.coast).toBeGreaterThan(0.6);
    for (const query of queries) {
      expect(method.scores(query)).toEqual(again.scores(query));
      expect(queryMetrics(method.scores(query), query.partners, candidates).auc).toBeGreaterThan(
        0.9,
      );
    }
  });
});
