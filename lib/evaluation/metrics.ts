/**
 * How well one order of the candidates finds the known partners of one Chinese city. Equal scores are an undecided
 * order: AUC counts a tie as half (mid-rank), the other metrics are the mean over all orders of the equals
 * (McSherry and Najork 2008, doi:10.1007/978-3-540-78646-7_38), so that no metric depends on the order of the file.
 */
export const METRIC_IDS = [
  'ndcg_10',
  'mrr',
  'recall_20',
  'auc',
  'auc_in_country',
  'auc_matched',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** What the comparison groups need of a candidate. */
export type Comparable = { country: string; population: number };

/** Each metric 0..1, higher is better; null where no candidate can be compared. */
export type QueryMetrics = Record<MetricId, number | null>;

/** Candidates count as of similar size when the larger has at most this many times the inhabitants of the smaller. */
const SIMILAR_SIZE = 1.5;
const NDCG_DEPTH = 10;
const RECALL_DEPTH = 20;

/**
 * @param scores one finite number per candidate, higher is better
 * @param partners positions of the known partners among the candidates; at least one, none twice
 */
export function queryMetrics(
  scores: Float64Array,
  partners: readonly number[],
  candidates: readonly Comparable[],
): QueryMetrics {
  const blocks = blocksOf(scores, partners);
  const inCountry = groupAuc(scores, partners, candidates, sameCountry);
  const matched = groupAuc(
    scores,
    partners,
    candidates,
    (one, other) => sameCountry(one, other) && similarSize(one, other),
  );
  return {
    ndcg_10: ndcg(blocks, partners.length),
    mrr: reciprocalRank(blocks),
    recall_20: recall(blocks, partners.length),
    auc: auc(blocks, partners.length, scores.length),
    auc_in_country: inCountry,
    auc_matched: matched,
  };
}

const sameCountry = (one: Comparable, other: Comparable) => one.country === other.country;
const similarSize = (one: Comparable, other: Comparable) =>
  Math.max(one.population, other.population) <=
  SIMILAR_SIZE * Math.min(one.population, other.population);

/** Candidates with one score of which at least one is a partner: `above` stand before all of them. */
type Block = { above: number; size: number; relevant: number };

/** The blocks that hold partners, best first. */
function blocksOf(scores: Float64Array, partners: readonly number[]): Block[] {
  const sorted = Float64Array.from(scores).sort();
  const relevant = new Map<number, number>();
  for (const partner of partners) {
    const score = scores[partner] as number;
    relevant.set(score, (relevant.get(score) ?? 0) + 1);
  }
  return [...relevant]
    .sort(([one], [other]) => other - one)
    .map(([score, count]) => {
      const below = firstAtLeast(sorted, score);
      const upTo = firstAbove(sorted, score);
      return { above: sorted.length - upTo, size: upTo - below, relevant: count };
    });
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  return search(sorted, (one) => one >= value);
}

function firstAbove(sorted: Float64Array, value: number): number {
  return search(sorted, (one) => one > value);
}

/** First position at which the test holds; it must hold from there to the end. */
function search(sorted: Float64Array, holds: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(sorted[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Gains of 0 or 1 at discount 1/log2(1 + position), over the best order possible. */
function ndcg(blocks: readonly Block[], partners: number): number {
  let gain = 0;
  for (const { above, size, relevant } of blocks) {
    for (let place = above + 1; place <= Math.min(above + size, NDCG_DEPTH); place += 1) {
      gain += relevant / size / Math.log2(1 + place);
    }
  }
  let best = 0;
  for (let place = 1; place <= Math.min(partners, NDCG_DEPTH); place += 1) {
    best += 1 / Math.log2(1 + place);
  }
  return gain / best;
}

/** Mean of 1/place of the first partner, over all orders of the equals it stands among. */
function reciprocalRank([first]: readonly Block[]): number {
  if (!first) return 0;
  const { above, size, relevant } = first;
  let mean = 0;
  let noneYet = 1;
  for (let seen = 0; seen <= size - relevant; seen += 1) {
    const here = relevant / (size - seen);
    mean += (noneYet * here) / (above + seen + 1);
    noneYet *= 1 - here;
  }
  return mean;
}

function recall(blocks: readonly Block[], partners: number): number {
  let found = 0;
  for (const { above, size, relevant } of blocks) {
    const within = Math.min(Math.max(RECALL_DEPTH - above, 0), size);
    found += (relevant * within) / size;
  }
  return found / partners;
}

/** Share of pairs of a partner and another candidate in which the partner stands higher; a tie counts half. */
function auc(blocks: readonly Block[], partners: number, candidates: number): number | null {
  const others = candidates - partners;
  if (others === 0) return null;
  let partnersAbove = 0;
  let won = 0;
  for (const { above, size, relevant } of blocks) {
    const tied = size - relevant;
    const below = others - (above - partnersAbove) - tied;
    won += relevant * (below + tied / 2);
    partnersAbove += relevant;
  }
  return won / (partners * others);
}

/** AUC of each partner among the other candidates of its group, averaged over the partners that have such a group. */
function groupAuc(
  scores: Float64Array,
  partners: readonly number[],
  candidates: readonly Comparable[],
  comparable: (one: Comparable, other: Comparable) => boolean,
): number | null {
  const isPartner = new Set(partners);
  const shares: number[] = [];
  for (const partner of partners) {
    const own = candidates[partner] as Comparable;
    let others = 0;
    let won = 0;
    for (const [index, candidate] of candidates.entries()) {
      if (isPartner.has(index) || !comparable(own, candidate)) continue;
      others += 1;
      const difference = (scores[partner] as number) - (scores[index] as number);
      won += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    }
    if (others > 0) shares.push(won / others);
  }
  return shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length;
}
