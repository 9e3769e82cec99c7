import { type Limit, limitsOf } from './limits';
import type { MatchLabel, MatchResult, SectorLink } from './model';
import { type MatchReason, reasonsOf } from './reasons';
import { roundedPoints } from './rounded-points';
import { limitTerms, reasonTerms, verdictTerms } from './statement-terms';
import { type Sureness, surenessOf } from './sureness';
import { linkTerm, type TermId, type Told } from './term-id';
import { type Verdict, verdictOf, type WeakPoint, weakestPoint } from './verdict';

/** What a screen or print says about a match, all from its result; the order is that of the page. */
export type Explanation = {
  label: MatchLabel;
  verdict: Told<Verdict>;
  /** Strongest first; empty when nothing speaks for the match. */
  reasons: Told<MatchReason>[];
  weakest: Told<WeakPoint>;
  /** Fits of both sides and their harmonic mean, 0..1. */
  gains: Told<{ city: number; host: number; mutual: number }>;
  factors: FactorRow[];
  /** Where the score would stand if the city answered what it left blank. */
  range: Told<RangeStatement>;
  /** The links that count on either side, direct ones first. */
  links: Told<SectorLink>[];
  /** Never empty. */
  limits: Told<Limit>[];
  /** How far the score can be trusted: completeness, evidence, age. */
  sureness: Told<Sureness>[];
};

/** A row of the factor table; `points` have two decimals and add up to the score. */
export type FactorRow = Told<
  Pick<MatchResult['factors'][number], 'id' | 'weight' | 'value' | 'shared'> & { points: number }
>;

/** How far open answers may raise a score (`matching.range.<reader>.<code>`). */
export type RangeStatement = { code: 'settled' } | { code: 'open'; best: number; count: number };

/** Explains a result. The sentences follow from `sentence.ts`, for either reader and language. */
export function explain(result: MatchResult): Explanation {
  const verdict = verdictOf(result);
  const weakest = weakestPoint(result);
  return {
    label: result.label,
    verdict: { ...verdict, terms: verdictTerms(verdict, result) },
    reasons: reasonsOf(result).map((reason) => ({ ...reason, terms: reasonTerms(reason) })),
    weakest: { ...weakest, terms: limitTerms(weakest, result) },
    gains: {
      city: result.cityFit,
      host: result.hostFit,
      mutual: result.mutual,
      terms: ['fit:city', 'fit:host', 'mutual'],
    },
    factors: factorRows(result),
    range: { ...rangeStatement(result), terms: ['range'] },
    links: linkRows(result),
    limits: limitsOf(result).map((limit) => ({ ...limit, terms: limitTerms(limit, result) })),
    sureness: surenessOf(result),
  };
}

function factorRows({ factors, score }: MatchResult): FactorRow[] {
  const points = roundedPoints(factors, score);
  return factors.map(({ id, weight, value, shared }, index) => ({
    id,
    weight,
    value,
    shared,
    points: points[index] ?? 0,
    terms: [
      `factor:${id}`,
      ...(id === 'themes' ? [] : shared.map((item): TermId => `shared:${id}:${item}`)),
    ],
  }));
}

function linkRows({ links }: MatchResult): Told<SectorLink>[] {
  return links
    .filter(({ bestFor }) => bestFor.city || bestFor.host)
    .map((link) => ({ ...link, terms: linkRowTerms(link) }));
}

function linkRowTerms(link: SectorLink): TermId[] {
  const { citySector, hostSector, bestFor } = link;
  const counted = link.topics.filter(({ value }) => value > 0);
  return [
    linkTerm(link),
    ...(bestFor.city ? [`own:city:${citySector}` as const] : []),
    ...(bestFor.host ? [`own:host:${hostSector}` as const] : []),
    ...counted.flatMap(({ topic }): TermId[] => [`topic:${topic}`, `evidence:${topic}`]),
  ];
}

function rangeStatement({ score, range }: MatchResult): RangeStatement {
  if (range.best <= score) return { code: 'settled' };
  return { code: 'open', best: range.best, count: range.blanks.length };
}
