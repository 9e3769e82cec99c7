import { TERM_IDS, type TermId } from '@/lib/prospects/model';
import type { Method } from './judge';
import type { Query } from './model';
import { type TermValues, type TermWeights, weightedSum } from './prospects-methods';
import { randomStream, SEED } from './random';

export const CROSS_VALIDATED = 'cross_validated';

const FOLDS = 10;
/** Weights are tried in tenths. */
const PARTS = 10;

/** All ways to share out 1 among the terms in tenths; each term may get nothing. */
export function weightGrid(): TermWeights[] {
  return shares(PARTS, TERM_IDS.length).map(
    (row) =>
      Object.fromEntries(TERM_IDS.map((id, at) => [id, (row[at] ?? 0) / PARTS])) as TermWeights,
  );
}

function shares(parts: number, terms: number): number[][] {
  if (terms === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, first) => first).flatMap((first) =>
    shares(parts - first, terms - 1).map((rest) => [first, ...rest]),
  );
}

/**
 * AUC of every choice of weights (row) for every Chinese city (column). Reckoned in whole millionths, so that equal sums
 * are equal, and city by city, so that a thousand choices take a second.
 */
export function aucTable(
  grid: readonly TermWeights[],
  queries: readonly Query[],
  terms: (query: Query) => TermValues,
): Float64Array[] {
  const table = grid.map(() => new Float64Array(queries.length));
  for (const [column, query] of queries.entries()) {
    const values = TERM_IDS.map((id) => terms(query)[id].map((one) => Math.round(1e6 * one)));
    const sums = new Float64Array(values[0]?.length ?? 0);
    for (const [row, weights] of grid.entries()) {
      sums.fill(0);
      for (const [at, id] of TERM_IDS.entries()) {
        addTimes(sums, values[at] as Float64Array, Math.round(PARTS * weights[id]));
      }
      (table[row] as Float64Array)[column] = plainAuc(sums, query);
    }
  }
  return table;
}

function addTimes(sums: Float64Array, values: Float64Array, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] as number) + times * (values[at] as number);
  }
}

/** The AUC of metrics.ts, by comparing each partner with each candidate. */
function plainAuc(scores: Float64Array, { partners }: Query): number {
  let won = 0;
  for (const partner of partners) {
    const own = scores[partner] as number;
    let below = 0;
    let equal = 0;
    for (const other of scores) {
      if (other < own) below += 1;
      else if (other === own) equal += 1;
    }
    won += below + equal / 2;
  }
  // Among each other the partners win half of their comparisons, themselves included.
  const amongThemselves = partners.length ** 2 / 2;
  return (won - amongThemselves) / (partners.length * (scores.length - partners.length));
}

/** Of the choices, this share that does best on the cities looked at is averaged: the very best one is mostly luck. */
const BEST_SHARE = 0.02;

/** The mean of the weights that do best on average over the given cities (columns of the table). */
export function chooseWeights(
  grid: readonly TermWeights[],
  table: readonly Float64Array[],
  columns: readonly number[],
): TermWeights {
  const sums = table.map((aucs) => columns.reduce((sum, at) => sum + (aucs[at] as number), 0));
  const order = grid.map((_, row) => row);
  order.sort((one, other) => (sums[other] as number) - (sums[one] as number) || one - other);
  const best = order.slice(0, Math.max(1, Math.round(BEST_SHARE * grid.length)));
  const mean = (id: TermId) =>
    best.reduce((sum, row) => sum + (grid[row] as TermWeights)[id], 0) / best.length;
  return Object.fromEntries(TERM_IDS.map((id) => [id, mean(id)])) as TermWeights;
}

/** Which fold each Chinese city belongs to; folds are of nearly equal size and the same every time. */
function foldsOf(cities: number): number[] {
  const order = shuffle(
    Array.from({ length: cities }, (_, at) => at),
    SEED,
  );
  const folds = new Array<number>(cities);
  for (const [at, city] of order.entries()) folds[city] = at % FOLDS;
  return folds;
}

/**
 * Chooses weights on these pairs. `method` judges each fold of Chinese cities by weights chosen on the other folds alone:
 * what this way of choosing is worth on cities it has not seen. `weights` are those it gives on all of them.
 */
export function tune(
  queries: readonly Query[],
  terms: (query: Query) => TermValues,
): { method: Method; weights: TermWeights } {
  const grid = weightGrid();
  const table = aucTable(grid, queries, terms);
  const foldOf = foldsOf(queries.length);
  const weights = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = queries.flatMap((_, at) => (foldOf[at] === fold ? [] : [at]));
    return chooseWeights(grid, table, seen);
  });
  const scores = (query: Query) => {
    const chosen = weights[foldOf[queries.indexOf(query)] ?? 0];
    if (!chosen) throw new Error('A city has no fold.');
    return weightedSum(terms(query), chosen);
  };
  const all = queries.map((_, at) => at);
  return {
    method: { id: CROSS_VALIDATED, scores },
    weights: chooseWeights(grid, table, all),
  };
}

function shuffle(items: readonly number[], seed: number): number[] {
  const random = randomStream(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [result[last], result[at]] = [result[at] as number, result[last] as number];
  }
  return result;
}
