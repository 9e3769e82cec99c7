import { type Difference, differencesIn, type Which } from './compare-factors';
import { explain } from './explain';
import type { FactorId, MatchResult } from './model';
import { compareMerits, MERITS, type Merit, meritsOf } from './rank';
import { round2 } from './round';
import type { Told } from './term-id';

/** A factor of both: points with two decimals, the difference of the two, and what makes it. */
export type FactorGap = {
  factor: FactorId;
  one: number;
  other: number;
  /** Points of the one less points of the other. */
  gap: number;
  why: Told<Difference>[];
};

/** What puts one before the other (`matching.comparison.<reader>.<code>`). */
export type Lead =
  | { code: 'ahead'; side: Which; gap: number; ahead: number; behind: number }
  | {
      code: 'decided';
      side: Which;
      score: number;
      by: Exclude<Merit, 'score'>;
      ahead: number;
      behind: number;
    }
  | { code: 'tie'; score: number };

export type Comparison = {
  lead: Told<Lead>;
  /** In the order of the factor table; the gaps add up to that of the two scores. */
  factors: FactorGap[];
  /** Score of the one less score of the other. */
  gap: number;
};

/**
 * Why one match stands before another: by score; of equal scores by what the order asks next; or not at all, because
 * they are a tie. Both must have been scored with the same weights.
 */
export function compareMatches(one: MatchResult, other: MatchResult): Comparison {
  const [ours, theirs] = [explain(one).factors, explain(other).factors];
  const factors = ours.map(({ id, points }, index): FactorGap => {
    const against = theirs[index]?.points ?? 0;
    const gap = signed(points - against);
    return {
      factor: id,
      one: points,
      other: against,
      gap,
      why: differencesIn(id, gap, one, other),
    };
  });
  return {
    lead: leadOf(one, other),
    factors: withGateOnce(factors),
    gap: signed(one.score - other.score),
  };
}

/** The gate works on four factors alike: it is named with the first, and wherever nothing else explains a difference. */
function withGateOnce(factors: FactorGap[]): FactorGap[] {
  const first = factors.find(({ why }) => why.some(({ code }) => code === 'gated'));
  return factors.map((row) =>
    row === first || row.why.length < 2
      ? row
      : { ...row, why: row.why.filter(({ code }) => code !== 'gated') },
  );
}

function leadOf(one: MatchResult, other: MatchResult): Told<Lead> {
  const [ours, theirs] = [meritsOf(one), meritsOf(other)];
  const order = compareMerits(ours, theirs);
  if (order === 0) return { code: 'tie', score: one.score, terms: ['score', 'mutual'] };
  // Whoever sorts first has the larger merit.
  const side: Which = order < 0 ? 'one' : 'other';
  const [first, second] = side === 'one' ? [one, other] : [other, one];
  const by = MERITS.find((_, at) => ours[at] !== theirs[at]) ?? 'score';
  if (by === 'score') {
    const gap = round2(first.score - second.score);
    return { code: 'ahead', side, gap, ahead: first.score, behind: second.score, terms: ['score'] };
  }
  const [ahead, behind] = [meritValue(first, by), meritValue(second, by)];
  return { code: 'decided', side, score: one.score, by, ahead, behind, terms: [TERM[by]] };
}

const TERM = {
  mutual: 'mutual',
  smaller_fit: 'mutual',
  confidence: 'confidence:value',
} as const;

function meritValue(result: MatchResult, by: Exclude<Merit, 'score'>): number {
  switch (by) {
    case 'mutual':
      return result.mutual;
    case 'smaller_fit':
      return Math.min(result.hostFit, result.cityFit);
    case 'confidence':
      return result.confidence.value;
  }
}

/** Differences of figures with two decimals, without the tails of binary fractions. */
const signed = (difference: number) => Math.round(100 * difference) / 100 || 0;
