import type { MatchResult, Weights } from '../model';
import { countedValues, scoreOf } from '../robustness';
import { weightDraws } from '../weight-draws';
import { kendallTau } from './kendall';

/** As many of the best are scored again with each draw. */
const MOST_DRAWN = 100;

type Scored = Pick<MatchResult, 'factors' | 'gate'>;

/**
 * How firm an order is: its mean agreement (Kendall's tau) with the orders under 256 fixed sets of weights, each weight up
 * to 30 % higher or lower. Near 1, a dispute about weights changes little. Null with fewer than two cities apart.
 */
export function firmnessOf(ranked: readonly Scored[], weights: Weights): number | null {
  const values = ranked.slice(0, MOST_DRAWN).map(countedValues);
  const scoresUnder = (factors: Weights['factors']) => values.map((own) => scoreOf(own, factors));
  const own = scoresUnder(weights.factors);
  const agreements = weightDraws(weights).flatMap(
    (drawn) => kendallTau(own, scoresUnder(drawn)) ?? [],
  );
  if (agreements.length === 0) return null;
  return agreements.reduce((sum, one) => sum + one, 0) / agreements.length;
}
