import type { Estimate } from './bootstrap';
import type { Evaluation, Ground } from './evaluate';
import type { ColumnId, Comparison } from './judge';
import type { MetricId } from './metrics';

/** From this corrected p on, two methods are not told apart. */
const SIGNIFICANT = 0.05;
/** Below this many Chinese cities the intervals are too wide to say much. */
const FEW = 30;
/** Below this many an interval means nothing: resampling one city gives that city. */
const TOO_FEW = 10;
/** A model of public facts that does better than this has probably seen the answers. */
const TOO_GOOD = 0.85;

/** What the figures say, in sentences made from them; flattering or not. */
export function reading(evaluation: Evaluation): string[] {
  const { ground } = evaluation;
  return [
    againstChance(evaluation, 'auc', 'A partner stands above another candidate'),
    againstChance(
      evaluation,
      'auc_matched',
      'Among cities of the same country and similar size it does so',
    ),
    againstBaseline(evaluation, 'city_size', 'ordering by the size of the European city'),
    againstBaseline(evaluation, 'country_share', 'ordering by country'),
    ablations(evaluation),
    chosen(evaluation),
    ...thin(ground),
    'A pair that is not in the file is not known, which is not the same as no pair. Pairs come from politics, old ties and ' +
      'chance as well; history is not the aim of a match by sectors.',
  ].filter((line) => line !== '');
}

function againstChance({ ground, judgements }: Evaluation, id: ColumnId, what: string): string {
  const own = judgements.find(({ method }) => method === 'prospects')?.estimates[id];
  if (!own) return `${what}: nothing to compare in this file.`;
  const said = `${what} in ${percent(own.mean)} of comparisons`;
  if (ground.chineseCities < TOO_FEW) return `${said}: too few Chinese cities to say more.`;
  const leak =
    own.mean > TOO_GOOD ? ' Better than public facts can explain: look for leakage.' : '';
  return `${said} (${percent(own.low)} to ${percent(own.high)}): ${verdictOnChance(own)}.${leak}`;
}

function verdictOnChance({ low, high }: NonNullable<Estimate>): string {
  if (low > 0.5) return 'more often than chance';
  return high < 0.5 ? 'less often than chance' : 'not distinguishable from chance';
}

function againstBaseline({ comparisons }: Evaluation, against: string, what: string): string {
  const said = (['auc', 'auc_in_country', 'auc_matched'] as const).flatMap((metric) => {
    const found = find(comparisons, against, metric);
    return found ? [`${WHERE[metric]} ${verdictOf(found)}`] : [];
  });
  return `Against ${what}: ${said.join('; ')}.`;
}

const WHERE = {
  auc: 'over all candidates',
  auc_in_country: 'within the country',
  auc_matched: 'at similar size',
} as const;

function verdictOf({ difference, corrected }: Comparison): string {
  if (!difference) return 'nothing to compare';
  const by = Math.abs(difference.mean).toFixed(3);
  if (corrected >= SIGNIFICANT)
    return `not distinguishable (${difference.mean < 0 ? 'behind' : 'ahead'} by ${by})`;
  return `the model is ${difference.mean < 0 ? 'worse' : 'better'} by ${by}`;
}

function ablations({ comparisons }: Evaluation): string {
  const without = comparisons.filter(
    ({ metric, against }) => metric === 'auc' && against.startsWith('without_'),
  );
  const needed = without.filter(
    ({ corrected, difference }) => corrected < SIGNIFICANT && (difference?.mean ?? 0) > 0,
  );
  const names = (list: Comparison[]) =>
    list.map(({ against }) => against.replace('without_', '')).join(', ');
  const rest = without.filter((one) => !needed.includes(one));
  const first =
    needed.length > 0 ? `Terms whose loss shows: ${names(needed)}.` : 'No single term is missed.';
  return rest.length > 0 && needed.length > 0
    ? `${first} Not distinguishable without: ${names(rest)}.`
    : first;
}

function chosen({ tuned }: Evaluation): string {
  if (!tuned) return '';
  const shares = Object.entries(tuned).map(([id, weight]) => `${id} ${weight.toFixed(2)}`);
  return `Chosen on these pairs, the weights would be ${shares.join(', ')}; what that is worth elsewhere is the last row.`;
}

function thin(ground: Ground): string[] {
  const { chineseCities: cities } = ground;
  const unnamed = cities - ground.chineseWithNamedSectors;
  const lines = [
    `Thin: Chinese cities without named sectors ${unnamed} of ${cities} (all five with a statistic count alike), without a population ` +
      `${ground.chineseWithoutPopulation}, on the coast ${ground.chineseOnCoast}, provincial seats or sub-provincial ${ground.chineseSeats}; ` +
      `candidates without regional statistics ${ground.candidatesWithoutSignals} (they count 0 there).`,
  ];
  if (ground.pairsOfOwnFile > 0) {
    lines.push(
      `Of ${ground.pairs} pairs ${ground.pairsOfOwnFile} are known from the project's own file, which the model was made with: see --cross-validate and docs/evaluation.md.`,
    );
  }
  if (cities < FEW)
    lines.push(`Chinese cities: only ${cities}. Intervals are rough; read the means with care.`);
  return lines;
}

function find(comparisons: readonly Comparison[], against: string, metric: MetricId) {
  return comparisons.find((one) => one.against === against && one.metric === metric);
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
