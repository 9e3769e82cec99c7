import { describe, expect, it } from 'vitest';
import { judge } from './judge';
import { aCandidate, aQuery } from './testing/scene';

const candidates = [1, 2, 3, 4].map((id) => aCandidate(id, { country: id === 4 ? 'IT' : 'DE' }));
const queries = [aQuery('a', [0]), aQuery('b', [1]), aQuery('c', [3, 2])];

/** Knows the partners; orders the other way; knows nothing. */
const right = {
  id: 'right',
  scores: (query: (typeof queries)[0]) =>
    Float64Array.from(candidates, (_, at) => Number(query.partners.includes(at))),
};
const wrong = {
  id: 'wrong',
  scores: (query: (typeof queries)[0]) => right.scores(query).map((one) => -one),
};
const blank = { id: 'blank', scores: () => new Float64Array(candidates.length) };

const { judgements, comparisons } = judge(
  [right, wrong, blank],
  'right',
  ['wrong', 'blank'],
  queries,
  candidates,
);
const of = (method: string) => judgements.find((one) => one.method === method)?.estimates;

describe('judging methods', () => {
  it('a method that knows the answers has AUC 1, its opposite 0, one that knows nothing 0.5', () => {
    expect([of('right')?.auc?.mean, of('wrong')?.auc?.mean, of('blank')?.auc?.mean]).toEqual([
      1, 0, 0.5,
    ]);
  });

  it('compares the judged method with each of the others on every metric', () => {
    const auc = comparisons.filter(({ metric }) => metric === 'auc');
    expect(
      auc.map(({ against, difference, cities }) => [against, difference?.mean, cities]),
    ).toEqual([
      ['wrong', 1, 3],
      ['blank', 0.5, 3],
    ]);
    // Three equal differences: 2 of 8 patterns, two comparisons in the family.
    expect(auc.map(({ p, corrected }) => [p, corrected])).toEqual([
      [0.25, 0.5],
      [0.25, 0.5],
    ]);
  });

  it('averages cities once each, and by their pairs in the last column', () => {
    const half = {
      id: 'half',
      scores: (query: (typeof queries)[0]) =>
        query.partners.length === 2 ? right.scores(query) : blank.scores(),
    };
    const [only] = judge([half], 'half', [], queries, candidates).judgements;
    expect(only?.estimates.auc?.mean).toBeCloseTo((0.5 + 0.5 + 1) / 3, 12);
    expect(only?.estimates.auc_by_pair?.mean).toBeCloseTo((0.5 + 0.5 + 2) / 4, 12);
  });

  it('leaves cities without a comparison group out of that metric alone', () => {
    const lonely = [aQuery('a', [3]), aQuery('b', [0])];
    const found = judge([right, blank], 'right', ['blank'], lonely, candidates);
    const inCountry = found.comparisons.find(({ metric }) => metric === 'auc_in_country');
    expect(inCountry).toMatchObject({ cities: 1, p: 1 });
    expect(found.judgements[0]?.estimates.auc_in_country?.mean).toBe(1);
  });
});
