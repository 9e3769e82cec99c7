import { type Limit, limitsOf } from './limits';
import type { MatchLabel, MatchResult, SectorLink } from './model';
import { type MatchReason, reasonsOf } from './reasons';
import { type Verdict, verdictOf, type WeakPoint, weakestPoint } from './verdict';

/** What a screen or print says about a match, all from its result; the order is that of the page. */
export type Explanation = {
  label: MatchLabel;
  verdict: Verdict;
  /** Strongest first; empty when nothing speaks for the match. */
  reasons: MatchReason[];
  weakest: WeakPoint;
  /** Fits of both sides and their harmonic mean, 0..1. */
  gains: { city: number; host: number; mutual: number };
  /** Where the score would stand if the city answered what it left blank. */
  range: RangeStatement;
  /** The links that count on either side, direct ones first. */
  links: SectorLink[];
  /** Never empty. */
  limits: Limit[];
};

/** How far open answers may raise a score (`matching.range.<reader>.<code>`). */
export type RangeStatement = { code: 'settled' } | { code: 'open'; best: number; count: number };

/** Explains a result. The sentences follow from `sentence.ts`, for either reader and language. */
export function explain(result: MatchResult): Explanation {
  return {
    label: result.label,
    verdict: verdictOf(result),
    reasons: reasonsOf(result),
    weakest: weakestPoint(result),
    gains: { city: result.cityFit, host: result.hostFit, mutual: result.mutual },
    range: rangeStatement(result),
    links: result.links.filter(({ bestFor }) => bestFor.city || bestFor.host),
    limits: limitsOf(result),
  };
}

function rangeStatement({ score, range }: MatchResult): RangeStatement {
  if (range.best <= score) return { code: 'settled' };
  return { code: 'open', best: range.best, count: range.blanks.length };
}
