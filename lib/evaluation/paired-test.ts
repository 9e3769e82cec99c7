import { randomStream, SEED } from './random';

/** Up to this many clusters every pattern of signs is tried, which is exact. */
const EXACT_UP_TO = 13;

/**
 * Two-sided sign-flip permutation test: if two methods were equally good, the difference of each Chinese city could
 * as well have the other sign. Returns the share of sign patterns whose mean is at least as far from 0 as the
 * observed one; drawn patterns count the observed one among them (Phipson and Smyth 2010), so p is never 0.
 */
export function signFlipTest(
  differences: readonly number[],
  { permutations = 10_000, seed = SEED } = {},
): number {
  const moved = differences.filter((one) => one !== 0);
  if (moved.length === 0) return 1;
  const observed = Math.abs(moved.reduce((sum, one) => sum + one, 0));
  // A flipped sum that is equal in truth may differ in its last bits.
  const reached = (sum: number) => Math.abs(sum) >= observed - 1e-12;
  if (moved.length <= EXACT_UP_TO) return exact(moved, reached);
  const random = randomStream(seed);
  let extreme = 0;
  for (let round = 0; round < permutations; round += 1) {
    let sum = 0;
    for (const one of moved) sum += random() < 0.5 ? one : -one;
    if (reached(sum)) extreme += 1;
  }
  return (extreme + 1) / (permutations + 1);
}

function exact(moved: readonly number[], reached: (sum: number) => boolean): number {
  const patterns = 2 ** moved.length;
  let extreme = 0;
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    let sum = 0;
    for (const [bit, one] of moved.entries()) sum += (pattern >> bit) & 1 ? one : -one;
    if (reached(sum)) extreme += 1;
  }
  return extreme / patterns;
}

/** Holm's step-down correction (1979): the probability of one false finding in the whole family stays bounded. */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index);
  order.sort((one, other) => (pValues[one] as number) - (pValues[other] as number));
  const corrected = new Array<number>(pValues.length);
  let highest = 0;
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - rank) * (pValues[index] as number)));
    corrected[index] = highest;
  }
  return corrected;
}
