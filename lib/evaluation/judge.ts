import { type Column, clusterBootstrap, type Estimate } from './bootstrap';
import { METRIC_IDS, type MetricId, queryMetrics } from './metrics';
import type { Candidate, Query, Scores } from './model';
import { holm, signFlipTest } from './paired-test';

/** A way to order the candidates, under the name it is printed with. */
export type Method = { id: string; scores: (query: Query) => Scores };

/** `auc_by_pair` weighs each Chinese city by the number of its partners; all others count every city once. */
export const COLUMN_IDS = [...METRIC_IDS, 'auc_by_pair'] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export type Judgement = { method: string; estimates: Record<ColumnId, Estimate> };

/** `difference` = the judged method less `against`, over the cities that both have a figure for. */
export type Comparison = {
  against: string;
  metric: MetricId;
  cities: number;
  difference: Estimate;
  p: number;
  /** Holm-corrected over all comparisons of this metric. */
  corrected: number;
};

/**
 * Judges every method on every query, with 95 % intervals, and compares the one named `judged` with those of `against`.
 * All intervals rest on the same resamples.
 */
export function judge(
  methods: readonly Method[],
  judged: string,
  against: readonly string[],
  queries: readonly Query[],
  candidates: readonly Candidate[],
): { judgements: Judgement[]; comparisons: Comparison[] } {
  const tables = methods.map(({ id, scores }) => ({
    id,
    figures: queries.map((query) => queryMetrics(scores(query), query.partners, candidates)),
  }));
  const own = tables.find(({ id }) => id === judged);
  if (!own) throw new Error(`No method is called ${judged}.`);
  const others = tables.filter(({ id }) => against.includes(id));
  const pairs = METRIC_IDS.flatMap((metric) =>
    others.map((other) => ({
      metric,
      against: other.id,
      differences: queries.map((_, at) =>
        minus(own.figures[at]?.[metric], other.figures[at]?.[metric]),
      ),
    })),
  );
  const weights = queries.map(({ partners }) => partners.length);
  const estimates = clusterBootstrap([
    ...tables.flatMap(({ figures }) =>
      COLUMN_IDS.map((id) =>
        id === 'auc_by_pair'
          ? column(
              figures.map(({ auc }) => auc),
              weights,
            )
          : column(figures.map((figure) => figure[id])),
      ),
    ),
    ...pairs.map(({ differences }) => column(differences)),
  ]);
  const judgements = tables.map(({ id }, row) => ({
    method: id,
    estimates: Object.fromEntries(
      COLUMN_IDS.map((name, at) => [name, estimates[row * COLUMN_IDS.length + at] ?? null]),
    ) as Record<ColumnId, Estimate>,
  }));
  const compared = pairs.map(({ metric, against, differences }, at) => {
    const known = differences.filter((one) => one !== null);
    return {
      against,
      metric,
      cities: known.length,
      difference: estimates[tables.length * COLUMN_IDS.length + at] ?? null,
      p: signFlipTest(known),
    };
  });
  return {
    judgements,
    comparisons: METRIC_IDS.flatMap((metric) => correctedWithin(compared, metric)),
  };
}

function correctedWithin(all: Omit<Comparison, 'corrected'>[], metric: MetricId): Comparison[] {
  const family = all.filter((one) => one.metric === metric);
  const corrected = holm(family.map(({ p }) => p));
  return family.map((one, at) => ({ ...one, corrected: corrected[at] ?? 1 }));
}

function minus(one: number | null | undefined, other: number | null | undefined): number | null {
  return typeof one === 'number' && typeof other === 'number' ? one - other : null;
}

/** A figure that is missing takes no part. */
function column(figures: readonly (number | null)[], weights?: readonly number[]): Column {
  return {
    values: Float64Array.from(figures, (one) => one ?? 0),
    weights: Float64Array.from(figures, (one, at) => (one === null ? 0 : (weights?.[at] ?? 1))),
  };
}
