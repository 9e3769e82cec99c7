import { CITY_FIT, HOST_FIT, MUTUAL, meetCity, UNRANKED } from './meet-city';
import type { Meeting } from './meeting';
import { trustOf } from './trust';

/** What the order of a host goes by, rounded as `rank.ts` rounds it. */
export type Merits = {
  /** Place among the packed cities. */
  index: number;
  /** Hundredths of a point. */
  score: number;
  /** M and the smaller fit, in billionths. */
  mutual: number;
  smallerFit: number;
  /** `trustOf`: unrounded, and without freshness. */
  trust: number;
};

/** No score is larger: 100 points. */
const MOST = 10_000;

/** Of equals by score, mutual fit and smaller fit, who comes first. */
type TieBreak = (one: Merits, other: Merits) => number;

/**
 * The first `k` cities of a host and how many it ranks. One pass scores all of them and counts how often each score
 * occurs; only those from the k-th score on are looked at again and sorted.
 * @param scores room for one number per city, used anew for each host
 */
export function topOf(
  meeting: Meeting,
  k: number,
  scores: Int16Array,
  tieBreak: TieBreak,
): { top: Merits[]; ranked: number } {
  const { ranked, counts } = scoreAll(meeting, scores);
  const least = leastScore(counts, k);
  const chosen: Merits[] = [];
  for (let index = 0; index < meeting.cities.count; index += 1) {
    if ((scores[index] as number) >= least) chosen.push(meritsOf(meeting, index));
  }
  chosen.sort((one, other) => compareMerits(one, other) || tieBreak(one, other));
  return { top: chosen.slice(0, k), ranked };
}

/** Scores every city into `scores`; −1 for those without a sector. */
export function scoreAll(meeting: Meeting, scores: Int16Array) {
  const counts = new Uint32Array(MOST + 1);
  const { count } = meeting.cities;
  let ranked = 0;
  for (let index = 0; index < count; index += 1) {
    const score = meetCity(meeting, index);
    scores[index] = score;
    if (score === UNRANKED) continue;
    ranked += 1;
    counts[score] = (counts[score] as number) + 1;
  }
  return { ranked, counts };
}

/** The score of the k-th city. */
function leastScore(counts: Uint32Array, k: number): number {
  let passed = 0;
  for (let score = MOST; score > 0; score -= 1) {
    passed += counts[score] as number;
    if (passed >= k) return score;
  }
  return 0;
}

export function meritsOf(meeting: Meeting, index: number): Merits {
  const score = meetCity(meeting, index);
  const { terms } = meeting;
  return {
    index,
    score,
    mutual: billionths(terms[MUTUAL] as number),
    smallerFit: billionths(Math.min(terms[HOST_FIT] as number, terms[CITY_FIT] as number)),
    trust: trustOf(meeting, index),
  };
}

/** A last bit of a sum must not decide between equals. */
export const billionths = (value: number): number => Math.round(value * 1e9);

/** The better one first; what depends on the day or the week is left to the caller. */
export const compareMerits = (
  one: Pick<Merits, 'score' | 'mutual' | 'smallerFit'>,
  other: Pick<Merits, 'score' | 'mutual' | 'smallerFit'>,
): number =>
  other.score - one.score || other.mutual - one.mutual || other.smallerFit - one.smallerFit;
