import type { FactorTerm } from './model';

/**
 * The points of the factor table to two decimals, so that they add up to the score as it is shown: each is cut to whole
 * hundredths, and the hundredths that are missing go to the largest remainders, of equal ones to the first.
 */
export function roundedPoints(factors: readonly Pick<FactorTerm, 'points'>[], score: number) {
  const exact = factors.map(({ points }) => 100 * points);
  const whole = exact.map((points) => Math.floor(points + NOISE));
  const missing = Math.round(100 * score) - whole.reduce((sum, points) => sum + points, 0);
  const byRemainder = exact
    .map((points, index) => ({ index, remainder: points - (whole[index] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return whole.map((points, index) => (points + (raised.has(index) ? 1 : 0)) / 100);
}

/** A whole number must not lose a hundredth because binary fractions hold it a hair too low. */
const NOISE = 1e-7;
