import type { Taxonomy } from '@/lib/taxonomy/model';
import type { MatchResult, Profile, ScoreOptions } from './model';
import { compareText } from './normalise';
import { score } from './score';
import { sha256 } from './sha256';

/** A place in the order: equals share a position and are marked as tied. */
export type RankedMatch = MatchResult & { id: string; position: number; tied: boolean };

export type Ranking = {
  ranked: RankedMatch[];
  /** Ids of cities without any sector: not enough information for a place. */
  unranked: string[];
};

/**
 * Cities in the order of one host: by score, then mutual fit, then the smaller fit, then
 * confidence. What is still equal is a tie, shown in the order of the SHA-256 of
 * `period|host|city`, or of the ids when no period is given, so anyone can recompute it.
 */
export function rank(
  cities: Profile[],
  host: Profile,
  tax: Taxonomy,
  { period, ...options }: ScoreOptions = {},
): Ranking {
  const lot = (id: string) => (period ? sha256(`${period}|${host.id}|${id}`) : '');
  const scored = cities
    .map((city) => ({ id: city.id, lot: lot(city.id), match: score(city, host, tax, options) }))
    .sort((one, other) => compareText(one.lot, other.lot) || compareText(one.id, other.id));
  const order = scored
    .filter(({ match }) => match.rankable)
    .map(({ id, match }) => ({ id, match, merits: meritsOf(match) }))
    .sort((one, other) => compareMerits(one.merits, other.merits));
  const unranked = scored.filter(({ match }) => !match.rankable).map(({ id }) => id);
  return { ranked: withPositions(order), unranked: unranked.sort(compareText) };
}

type Placed = { id: string; match: MatchResult; merits: number[] };

/** What an order asks, one after the other. */
export const MERITS = ['score', 'mutual', 'smaller_fit', 'confidence'] as const;
export type Merit = (typeof MERITS)[number];

/** The merits of a match, rounded to a billionth: a last bit of a sum must not decide between equals. */
export function meritsOf({
  score: total,
  mutual,
  hostFit,
  cityFit,
  confidence,
}: MatchResult): number[] {
  return [total, mutual, Math.min(hostFit, cityFit), confidence.value].map((merit) =>
    Math.round(merit * 1e9),
  );
}

/** Below 0 when the one comes first, 0 for a tie. */
export function compareMerits(one: number[], other: number[]): number {
  const at = one.findIndex((merit, index) => merit !== other[index]);
  return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

function withPositions(order: Placed[]): RankedMatch[] {
  const sameAs = (index: number, neighbour: number) => {
    const [here, there] = [order[index], order[neighbour]];
    return here && there ? compareMerits(here.merits, there.merits) === 0 : false;
  };
  let position = 0;
  return order.map(({ id, match }, index) => {
    if (!sameAs(index, index - 1)) position = index + 1;
    return { id, position, tied: sameAs(index, index - 1) || sameAs(index, index + 1), ...match };
  });
}
