import type { PackedCities } from '@/lib/matching/packed/cities';
import { packHost } from '@/lib/matching/packed/host';
import { meetCity, UNRANKED } from '@/lib/matching/packed/meet-city';
import { meet } from '@/lib/matching/packed/meeting';
import { compareMerits, meritsOf, scoreAll, topOf } from '@/lib/matching/packed/top';
import { score } from '@/lib/matching/score';
import { MATCH_1_0 } from '@/lib/matching/weights';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { check, measure, type Times } from './measure';
import { layout } from './population';
import { generatedCity, generatedHost } from './profiles';

export const HOSTS = 300;
export const KEPT = 200;

export type InMemory = {
  /** One host against all, every term, and the 200 best in their order; and its scores alone. */
  oneHost: Times;
  scoresAlone: Times;
  /** All hosts against all, each with its 200 best; absent where that is not asked. */
  allHosts?: Times;
  /** Microseconds per pair. */
  perPair: { packed: number; reference: number };
};

const hosts = Array.from({ length: HOSTS }, (_, n) => packHost(generatedHost(n), layout));
const hostAt = (run: number) => hosts[run % HOSTS] as (typeof hosts)[number];
const byIndex = (one: { index: number }, other: { index: number }) => one.index - other.index;

/** Every run takes another host, so that nothing is learnt from the one before. */
export async function benchInMemory(
  cities: PackedCities,
  withAllHosts: boolean,
): Promise<InMemory> {
  const scores = new Int16Array(cities.count);
  const topFor = (run: number) =>
    topOf(meet(cities, hostAt(run), MATCH_1_0), KEPT, scores, byIndex);
  const runs = { warmUp: 5, runs: cities.count > 200_000 ? 15 : 41 };
  const oneHost = await measure(runs, topFor);
  const scoresAlone = await measure(runs, (run) =>
    scoreAll(meet(cities, hostAt(run), MATCH_1_0), scores),
  );
  checkScores(cities);
  checkTop(cities, scores);
  const allHosts = withAllHosts
    ? await measure({ warmUp: 1, runs: 3 }, () => {
        for (let run = 0; run < HOSTS; run += 1) topFor(run);
      })
    : undefined;
  const packed = (1_000 * scoresAlone.median) / cities.count;
  return { oneHost, scoresAlone, allHosts, perPair: { packed, reference: await reference() } };
}

/** Microseconds of the reference for one pair. */
async function reference(): Promise<number> {
  const pairs = 400;
  const cities = Array.from({ length: pairs }, (_, n) => generatedCity(n));
  const theirs = generatedHost(0);
  const { median } = await measure({ warmUp: 2, runs: 9 }, () => {
    for (const city of cities) score(city, theirs, taxonomy);
  });
  return (1_000 * median) / pairs;
}

/** Fifty pairs, spread over all cities, against the reference. */
function checkScores(cities: PackedCities): void {
  for (let pair = 0; pair < 50; pair += 1) {
    const n = Math.floor(((pair + 0.5) / 50) * cities.count);
    const expected = score(generatedCity(n), generatedHost(pair), taxonomy);
    const found = meetCity(meet(cities, hostAt(pair), MATCH_1_0), n);
    check(
      expected.rankable ? found / 100 === expected.score : found === UNRANKED,
      `city ${n} with host ${pair}`,
    );
  }
}

/** The best of three hosts against sorting everybody. */
function checkTop(cities: PackedCities, scores: Int16Array): void {
  for (let run = 0; run < (cities.count > 200_000 ? 1 : 3); run += 1) {
    const meeting = meet(cities, hostAt(run), MATCH_1_0);
    const { top } = topOf(meeting, KEPT, scores, byIndex);
    const all = Array.from({ length: cities.count }, (_, index) => meritsOf(meeting, index))
      .filter((merits) => merits.score !== UNRANKED)
      .sort((one, other) => compareMerits(one, other) || byIndex(one, other));
    const isSame = top.every((merits, place) => merits.index === all[place]?.index);
    check(isSame && top.length === Math.min(KEPT, all.length), `the best of host ${run}`);
  }
}
