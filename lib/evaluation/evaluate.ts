import { BASELINE_IDS, BASELINES } from './baselines';
import { type Comparison, type Judgement, judge, type Method } from './judge';
import type { KnownPartners, LeftOut } from './known-partners';
import type { Candidate, Query } from './model';
import { PROSPECTS, prospectsMethods, type TermWeights, termReader } from './prospects-methods';
import { CROSS_VALIDATED, tune } from './tuning';

/** What was ranked, and what is thin about it. */
export type Ground = {
  rows: number;
  /** Pairs of a Chinese city and a candidate, each counted once. */
  pairs: number;
  chineseCities: number;
  candidates: number;
  leftOut: Record<LeftOut, number>;
  /** Pairs that also stand in the project's own file, on which the weights were chosen. */
  pairsOfOwnFile: number;
  chineseOnCoast: number;
  chineseSeats: number;
  chineseWithNamedSectors: number;
  chineseWithoutPopulation: number;
  candidatesWithoutSignals: number;
};

export type Evaluation = {
  ground: Ground;
  judgements: Judgement[];
  comparisons: Comparison[];
  /** Weights chosen on these very pairs, when that was asked for; they add up to 1. */
  tuned: TermWeights | null;
};

type Partners = Extract<KnownPartners, { ok: true }>;

/**
 * The whole evaluation: baselines, the prospects model and its ablations on the same queries.
 * @param own the queries of the project's own file
 * @param crossValidate also judges weights chosen anew by cross-validation on these very pairs
 */
export function evaluate(
  partners: Partners,
  rows: number,
  candidates: readonly Candidate[],
  { own, crossValidate }: { own: readonly Query[]; crossValidate: boolean },
): Evaluation {
  const { queries } = partners;
  const terms = termReader(candidates);
  const tuned = crossValidate ? tune(queries, terms) : null;
  const methods: Method[] = [
    ...BASELINE_IDS.map((id) => ({
      id,
      scores: (query: Query) => BASELINES[id](query, candidates, queries),
    })),
    ...prospectsMethods(terms),
    ...(tuned ? [tuned.method] : []),
  ];
  const against = methods
    .map(({ id }) => id)
    .filter((id) => id !== PROSPECTS && id !== CROSS_VALIDATED);
  return {
    ground: { rows, ...ground(partners, candidates, own) },
    ...judge(methods, PROSPECTS, against, queries, candidates),
    tuned: tuned?.weights ?? null,
  };
}

function ground(
  { queries, pairs, leftOut }: Partners,
  candidates: readonly Candidate[],
  own: readonly Query[],
): Omit<Ground, 'rows'> {
  const ownPairs = new Set(own.flatMap(pairKeys));
  const cities = queries.map(({ city }) => city);
  const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  return {
    pairs,
    chineseCities: queries.length,
    candidates: candidates.length,
    leftOut,
    pairsOfOwnFile: count(queries.flatMap(pairKeys), (key) => ownPairs.has(key)),
    chineseOnCoast: count(cities, ({ needs }) => needs.coastal),
    chineseSeats: count(cities, ({ needs }) => needs.standing !== 'district'),
    chineseWithNamedSectors: count(cities, ({ sectorsKnown }) => sectorsKnown),
    chineseWithoutPopulation: count(cities, ({ population }) => population === null),
    candidatesWithoutSignals: count(candidates, ({ facts }) =>
      Object.values(facts.signals).every((value) => value === null),
    ),
  };
}

function pairKeys({ city, partners }: Query): string[] {
  return partners.map((partner) => `${city.code}|${partner}`);
}
