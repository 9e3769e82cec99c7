import { PROSPECTS_1_0 } from '@/lib/prospects/weights';
import type { Estimate } from './bootstrap';
import type { Evaluation } from './evaluate';
import { COLUMN_IDS } from './judge';
import type { LadderResult } from './ladder';
import { SEED } from './random';

/** Version of the shape below; docs/evaluation.md describes it. */
const FORMAT = 1;

/** The evaluation for machines. Figures have six decimals, so that no platform's last bits make a difference. */
export function reportJson(
  { ground, judgements, comparisons, tuned }: Evaluation,
  ladder: LadderResult,
) {
  return {
    format: FORMAT,
    model: PROSPECTS_1_0.version,
    seed: SEED,
    ground,
    results: judgements.map(({ method, estimates }) => ({
      method,
      metrics: Object.fromEntries(COLUMN_IDS.map((id) => [id, rounded(estimates[id])])),
    })),
    comparisons: comparisons.map((one) => ({
      ...one,
      difference: rounded(one.difference),
      p: six(one.p),
      corrected: six(one.corrected),
    })),
    tuned: tuned && Object.fromEntries(Object.entries(tuned).map(([id, one]) => [id, six(one)])),
    ladder,
  };
}

function rounded(estimate: Estimate): Estimate {
  if (estimate === null) return null;
  return { mean: six(estimate.mean), low: six(estimate.low), high: six(estimate.high) };
}

/** Adding 0 makes -0 a plain 0. */
const six = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
