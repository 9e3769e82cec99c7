import type { Candidate, Query, Scores } from './model';

/** Rules that know nothing of sectors, for comparison. Those that learn from the pairs never see the queried city's own. */
export const BASELINE_IDS = [
  'random',
  'city_size',
  'population_similarity',
  'coast_coast',
  'same_coast',
  'popularity',
  'country_share',
] as const;
export type BaselineId = (typeof BASELINE_IDS)[number];

type Baseline = (query: Query, candidates: readonly Candidate[], all: readonly Query[]) => Scores;

export const BASELINES: Record<BaselineId, Baseline> = {
  /** All equal: every metric is then its mean over all orders, which is what drawing lots comes to. */
  random: (_, candidates) => new Float64Array(candidates.length),

  /** The largest first. */
  city_size: (_, candidates) => scores(candidates, ({ population }) => population),

  /** Nearest in size: minus the distance of the logarithms. All equal when the Chinese city's size is not known. */
  population_similarity: ({ city }, candidates) =>
    scores(candidates, ({ population }) =>
      city.population === null ? 0 : -Math.abs(Math.log(population / city.population)),
    ),

  /** Cities on the coast first, for a Chinese city on the coast; all equal for one inland. */
  coast_coast: ({ city }, candidates) =>
    scores(candidates, ({ facts }) => Number(city.needs.coastal && facts.coastal === true)),

  /** On the coast or inland like the Chinese city. */
  same_coast: ({ city }, candidates) =>
    scores(candidates, ({ facts }) => Number(facts.coastal === city.needs.coastal)),

  /** How many other Chinese cities have the candidate as a partner. */
  popularity: (query, candidates, all) => {
    const counts = new Float64Array(candidates.length);
    for (const partner of partnersOfOthers(query, all))
      counts[partner] = (counts[partner] ?? 0) + 1;
    return counts;
  },

  /** Partnerships of other Chinese cities in the candidate's country, per candidate there. */
  country_share: (query, candidates, all) => {
    const cities = tally(candidates.map(({ country }) => country));
    const ties = tally(partnersOfOthers(query, all).map((at) => candidates[at]?.country ?? ''));
    return scores(
      candidates,
      ({ country }) => (ties.get(country) ?? 0) / (cities.get(country) ?? 1),
    );
  },
};

function scores(candidates: readonly Candidate[], of: (one: Candidate) => number): Scores {
  return Float64Array.from(candidates, of);
}

function partnersOfOthers(query: Query, all: readonly Query[]): number[] {
  return all.filter((other) => other !== query).flatMap(({ partners }) => partners);
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
