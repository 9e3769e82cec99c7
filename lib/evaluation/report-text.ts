import type { Estimate } from './bootstrap';
import type { Evaluation, Ground } from './evaluate';
import type { ColumnId, Comparison } from './judge';
import type { LeftOut } from './known-partners';
import { reading } from './reading';
import { columns, type TableRow } from './text-table';

/** Words for method ids; an ablation is the model without one of its terms. */
export const METHOD_NAMES: Record<string, string> = {
  random: 'random',
  city_size: 'European city size',
  population_similarity: 'population similarity',
  coast_coast: 'coast to coast',
  same_coast: 'same side of the coast',
  popularity: 'popularity (leave one out)',
  country_share: 'country share (leave one out)',
  prospects: 'PROSPECTS MODEL',
  without_sectors: '  without sectors',
  without_standing: '  without standing',
  without_coast: '  without coast',
  without_port: '  without port',
  without_sites: '  without sites',
  sectors_alone: '  sectors alone',
  cross_validated: 'weights cross-validated here',
};

const TITLES: Record<ColumnId, string> = {
  ndcg_10: 'NDCG@10',
  mrr: 'MRR',
  recall_20: 'Recall@20',
  auc: 'AUC',
  auc_in_country: 'in country',
  auc_matched: 'matched',
  auc_by_pair: 'AUC by pair',
};

const AUCS: ColumnId[] = ['auc', 'auc_in_country', 'auc_matched', 'auc_by_pair'];
const TOPS: ColumnId[] = ['ndcg_10', 'mrr', 'recall_20'];

/** The evaluation for people: what was ranked, three tables and how to read them. */
export function reportText(evaluation: Evaluation): string {
  const { ground, comparisons } = evaluation;
  return [
    `Prospects model against known partnerships\n\n${groundText(ground)}`,
    `Partner against any other candidate (0.5 = chance), mean and 95 % interval\n\n${metricTable(evaluation, AUCS)}`,
    `Partners at the top of the list, mean and 95 % interval\n\n${metricTable(evaluation, TOPS)}`,
    `Prospects model less each other, mean difference and Holm-corrected p\n\n${comparisonTable(comparisons)}`,
    `Reading\n\n${reading(evaluation)
      .map((line) => `- ${line}`)
      .join('\n')}`,
  ].join('\n\n');
}

const LEFT_OUT_TEXT: Record<LeftOut, string> = {
  european_region: 'European side is no city',
  no_geonames_id: 'without a GeoNames id',
  below_list: 'European city below 50,000 inhabitants, so not of the list',
  excluded: 'left out of the list by its review',
  chinese_other_level: 'Chinese side is a district, county or province',
  no_chinese_city: 'no Chinese city named',
  repeated: 'repeats a pair',
};

function groundText(ground: Ground): string {
  const left = Object.entries(ground.leftOut)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${LEFT_OUT_TEXT[reason as LeftOut]}`);
  return [
    `Rows ${ground.rows}, pairs used ${ground.pairs}, Chinese cities ${ground.chineseCities}, candidates ${ground.candidates}.`,
    left.length > 0 ? `Left out: ${left.join('; ')}.` : 'No row is left out.',
    `Pairs that the project's own file has too: ${ground.pairsOfOwnFile}.`,
  ].join('\n');
}

function metricTable({ judgements }: Evaluation, ids: ColumnId[]): string {
  const rows = judgements.map(
    ({ method, estimates }): TableRow => [
      METHOD_NAMES[method] ?? method,
      ...ids.map((id) => interval(estimates[id])),
    ],
  );
  return columns([['', ...ids.map((id) => TITLES[id])], ...rows]);
}

function comparisonTable(comparisons: readonly Comparison[]): string {
  const ids = ['auc', 'auc_in_country', 'auc_matched', 'ndcg_10'] as const;
  const methods = [...new Set(comparisons.map(({ against }) => against))];
  const rows = methods.map(
    (against): TableRow => [
      METHOD_NAMES[against] ?? against,
      ...ids.map((metric) => {
        const found = comparisons.find((one) => one.against === against && one.metric === metric);
        return found?.difference
          ? `${signed(found.difference.mean)}  p ${probability(found.corrected)}`
          : '–';
      }),
    ],
  );
  return columns([['', ...ids.map((id) => TITLES[id])], ...rows]);
}

function interval(estimate: Estimate): string {
  if (estimate === null) return '–';
  const { mean, low, high } = estimate;
  return `${mean.toFixed(3)} [${low.toFixed(3)} ${high.toFixed(3)}]`;
}

function signed(value: number): string {
  const size = Math.abs(value).toFixed(3);
  if (Number(size) === 0) return size;
  return value < 0 ? `-${size}` : `+${size}`;
}

const probability = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3));
