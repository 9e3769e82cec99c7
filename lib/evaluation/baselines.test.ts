import { describe, expect, it } from 'vitest';
import { BASELINES, type BaselineId } from './baselines';
import type { ChineseCity, Query } from './model';
import { aCandidate, aQuery } from './testing/scene';

const coast = { facts: { coastal: true } };
const candidates = [
  aCandidate(1, { population: 50_000, country: 'FI', ...coast }),
  aCandidate(2, { population: 900_000, country: 'DE' }),
  aCandidate(3, { population: 200_000, country: 'DE', ...coast }),
  aCandidate(4, { population: 200_000, country: 'IT', facts: { coastal: null } }),
];
const onCoast: Partial<ChineseCity> = {
  needs: { id: 'x', sectors: [], standing: 'district', coastal: true, seaport: true },
};

const scores = (id: BaselineId, query: Query, all: Query[] = [query]) => [
  ...BASELINES[id](query, candidates, all),
];

describe('baselines', () => {
  it('random leaves everything undecided', () => {
    expect(scores('random', aQuery('a', [0]))).toEqual([0, 0, 0, 0]);
  });

  it('size puts the largest first, similarity the nearest in proportion', () => {
    expect(scores('city_size', aQuery('a', [0]))).toEqual([50_000, 900_000, 200_000, 200_000]);
    const similar = scores('population_similarity', aQuery('a', [0], { population: 100_000 }));
    expect(similar[0]).toBeCloseTo(similar[2] as number, 12);
    expect(similar[1]).toBeLessThan(similar[2] as number);
  });

  it('similarity leaves everything undecided where the size of the Chinese city is not known', () => {
    expect(scores('population_similarity', aQuery('a', [0], { population: null }))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('coast to coast says nothing for a city inland; the same side of the coast does', () => {
    expect(scores('coast_coast', aQuery('a', [0], onCoast))).toEqual([1, 0, 1, 0]);
    expect(scores('coast_coast', aQuery('a', [0]))).toEqual([0, 0, 0, 0]);
    expect(scores('same_coast', aQuery('a', [0]))).toEqual([0, 1, 0, 0]);
  });

  it('popularity and country share never see the partners of the city itself', () => {
    const asked = aQuery('a', [0, 3]);
    const all = [asked, aQuery('b', [2]), aQuery('c', [1, 2])];
    expect(scores('popularity', asked, all)).toEqual([0, 1, 2, 0]);
    // Three partnerships of others in the two German candidates.
    expect(scores('country_share', asked, all)).toEqual([0, 1.5, 1.5, 0]);
    const alone = aQuery('a', [0, 3]);
    expect(scores('popularity', alone)).toEqual([0, 0, 0, 0]);
  });
});
