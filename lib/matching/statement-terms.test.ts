import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { changeOf } from './change';
import { counterfactuals } from './counterfactuals';
import { type Explanation, explain } from './explain';
import { leaveOneOut } from './leave-one-out';
import type { MatchResult, Profile } from './model';
import { score } from './score';
import { changeTerms, withoutTerms } from './statement-terms';
import { type TermId, type Told, termsIn } from './term-id';
import { RUNS, someCity, someHost } from './testing/arbitraries';
import { aCity, dalian, vectorCity } from './testing/builders';

vi.setConfig({ testTimeout: 240_000 });

const AS_OF = { asOf: '2026-11-23' };
type Sayings = Told<object>[];

/** Everything the page shows of a pair, statement by statement and row by row. */
function shown(city: Profile, host: Profile, result: MatchResult): Sayings {
  const told = explain(result);
  if (!result.rankable) return [told.verdict, told.weakest];
  return [...explained(told), ...edits(city, host)];
}

const explained = (told: Explanation): Sayings => [
  // The head shows the number itself.
  { terms: ['score'] },
  told.verdict,
  told.weakest,
  told.range,
  told.gains,
  ...told.reasons,
  ...told.factors,
  ...told.links,
  ...told.limits,
  ...told.sureness,
];

const edits = (city: Profile, host: Profile): Sayings => [
  ...counterfactuals(city, host, taxonomy).map((one) => ({
    terms: changeTerms(changeOf(one, taxonomy)),
  })),
  ...leaveOneOut(city, host, taxonomy).map((one) => ({ terms: withoutTerms(one) })),
];

/** Terms that do something and that nothing on the page speaks of. */
const unsaid = (result: MatchResult, sayings: Sayings): TermId[] => {
  const said = new Set(sayings.flatMap(({ terms }) => terms));
  return termsIn(result)
    .filter(({ id, size }) => size > 1e-12 && !said.has(id))
    .map(({ id }) => id);
};

/** Statements without a term, or with one the result does not have. */
const unfounded = (result: MatchResult, sayings: Sayings): Sayings => {
  const known = new Set(termsIn(result).map(({ id }) => id));
  return sayings.filter(({ terms }) => terms.length === 0 || terms.some((id) => !known.has(id)));
};

const pairs = fc.tuple(someCity, someHost);

describe('statements and terms', () => {
  it('no sentence without a term of the result', () => {
    fc.assert(
      fc.property(pairs, ([city, host]) => {
        const result = score(city, host, taxonomy, AS_OF);
        expect(unfounded(result, shown(city, host, result))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('no term that does something without a sentence or a row', () => {
    fc.assert(
      fc.property(pairs, ([city, host]) => {
        const result = score(city, host, taxonomy, AS_OF);
        if (result.rankable) expect(unsaid(result, shown(city, host, result))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('would miss every part of the page if it were dropped', () => {
    const [city, host] = [vectorCity().with({ updatedAt: '2024-11-23' }).build(), dalian()];
    const result = score(city, host, taxonomy, AS_OF);
    const told = explain(result);
    const without = (part: Partial<Explanation>) => explained({ ...told, ...part });
    expect(unsaid(result, without({ links: [] }))).toContain('own:city:vocational_training');
    expect(unsaid(result, without({ factors: [] }))).toContain('factor:modes');
    expect(unsaid(result, without({ limits: [] }))).toContain('blank:city:readiness');
    expect(unsaid(result, without({ sureness: [] }))).toContain('confidence:completeness');
    const silent = { terms: [] };
    expect(unsaid(result, without({ gains: { ...told.gains, ...silent } }))).toContain('fit:city');
    expect(unsaid(result, without({ range: { code: 'settled', ...silent } }))).toEqual(['range']);
  });

  it('would notice a sentence that speaks of something the result does not have', () => {
    const result = score(vectorCity().build(), dalian(), taxonomy, AS_OF);
    const invented: Sayings = [{ terms: ['shared:networks:iurc_ris4'] }, { terms: [] }];
    expect(unfounded(result, invented)).toEqual(invented);
  });

  it('has one sentence for a city without any sector: that there is nothing to score', () => {
    const result = score(aCity().build(), dalian(), taxonomy);
    expect(explain(result).verdict).toEqual({ code: 'not_ranked', terms: ['score'] });
  });
});
