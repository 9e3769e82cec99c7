import { randomStream, SEED } from './random';

/** One figure per cluster: `values` and how much each counts; a weight of 0 leaves the cluster out. */
export type Column = { values: Float64Array; weights: Float64Array };

/** A weighted mean over the clusters with the 2.5th and 97.5th percentile of its resamples; null without any value. */
export type Estimate = { mean: number; low: number; high: number } | null;

const LEVEL = 0.95;

/**
 * Cluster bootstrap: resamples whole clusters (Chinese cities) with replacement, because the partners of one city are
 * not independent of each other (Efron and Tibshirani 1993, percentile interval). All columns see the same resamples.
 */
export function clusterBootstrap(
  columns: readonly Column[],
  { resamples = 10_000, seed = SEED } = {},
): Estimate[] {
  const clusters = columns[0]?.values.length ?? 0;
  const random = randomStream(seed);
  const drawn = new Uint8Array(clusters);
  const weighted = columns.map(({ values, weights }) =>
    values.map((value, index) => value * (weights[index] as number)),
  );
  const means = columns.map(() => new Float64Array(resamples).fill(Number.NaN));
  for (let round = 0; round < resamples; round += 1) {
    drawn.fill(0);
    for (let draw = 0; draw < clusters; draw += 1) {
      const cluster = Math.floor(random() * clusters);
      drawn[cluster] = (drawn[cluster] as number) + 1;
    }
    for (const [at, { weights }] of columns.entries()) {
      (means[at] as Float64Array)[round] = resampledMean(
        drawn,
        weighted[at] as Float64Array,
        weights,
      );
    }
  }
  const once = new Uint8Array(clusters).fill(1);
  return columns.map(({ weights }, at) =>
    estimate(resampledMean(once, weighted[at] as Float64Array, weights), means[at] as Float64Array),
  );
}

/** NaN when no drawn cluster counts. */
function resampledMean(drawn: Uint8Array, weighted: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let weight = 0;
  for (let index = 0; index < drawn.length; index += 1) {
    const times = drawn[index] as number;
    sum += times * (weighted[index] as number);
    weight += times * (weights[index] as number);
  }
  return sum / weight;
}

function estimate(mean: number, resampled: Float64Array): Estimate {
  if (Number.isNaN(mean)) return null;
  const sorted = resampled.filter((one) => !Number.isNaN(one)).sort();
  const tail = Math.floor(((1 - LEVEL) / 2) * sorted.length);
  return {
    mean,
    low: sorted[tail] as number,
    high: sorted[sorted.length - 1 - tail] as number,
  };
}
