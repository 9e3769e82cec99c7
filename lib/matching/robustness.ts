import type { FactorId, MatchResult, Weights } from './model';
import { DRAWS, weightDraws } from './weight-draws';

/** How firm a place is: the places it takes in 90 of 100 draws, and the share of draws in which it is among the best ten. */
export type Robustness = {
  /** Places at the 5th and the 95th percentile of the draws, from 1. */
  best: number;
  worst: number;
  /** 0..1. */
  inTop: number;
};

/** As many of the best are scored again; further down nobody asks how firm a place is. */
const MOST_DRAWN = 200;
const TOP = 10;
/** A last bit of a sum must not decide between equals. */
const NOISE = 1e-9;

/**
 * Scores a ranking again with each set of drawn weights. `ranked` comes best first; of those after the 200th
 * nothing is said, and they take no part. Equals share the better place.
 * @returns one entry for each of the first 200, in their order
 */
export function robustnessOf(
  ranked: readonly Pick<MatchResult, 'factors' | 'gate'>[],
  weights: Weights,
): Robustness[] {
  const values = ranked.slice(0, MOST_DRAWN).map(countedValues);
  const places = values.map(() => new Uint16Array(DRAWS));
  const scores = new Float64Array(values.length);
  for (const [draw, drawn] of weightDraws(weights).entries()) {
    for (const [index, own] of values.entries()) scores[index] = scoreOf(own, drawn);
    const ascending = scores.toSorted();
    for (const [index, own] of places.entries()) {
      own[draw] = 1 + countAbove(ascending, (scores[index] ?? 0) + NOISE);
    }
  }
  return places.map(summary);
}

/** What each weight is multiplied with: the value of the factor, behind the gate for all but themes. */
export function countedValues({ factors, gate }: Pick<MatchResult, 'factors' | 'gate'>) {
  const value = (id: FactorId) => {
    const own = factors.find((one) => one.id === id)?.value ?? 0;
    return id === 'themes' ? own : gate * own;
  };
  return {
    themes: value('themes'),
    modes: value('modes'),
    networks: value('networks'),
    character: value('character'),
    readiness: value('readiness'),
  };
}

/** The sum of the five terms, 0..1 for weights that add up to 1. */
export const scoreOf = (value: Record<FactorId, number>, weight: Record<FactorId, number>) =>
  value.themes * weight.themes +
  value.modes * weight.modes +
  value.networks * weight.networks +
  value.character * weight.character +
  value.readiness * weight.readiness;

/** How many of a rising list lie above a bound. */
function countAbove(ascending: Float64Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}

/** Percentiles by the nearest rank. */
function summary(places: Uint16Array): Robustness {
  const sorted = places.toSorted();
  const at = (share: number) => sorted[Math.ceil(share * DRAWS) - 1] ?? 0;
  const inTop = sorted.filter((place) => place <= TOP).length / DRAWS;
  return { best: at(0.05), worst: at(0.95), inTop };
}
