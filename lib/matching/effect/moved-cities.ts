import type { Candidate } from '../candidates/model';
import type { Effect, Move } from './moves';

/** A move with the names a page shows. */
export type MovedCity = Move & {
  city: Pick<Candidate, 'slug' | 'name' | 'nameZh' | 'countryCode'>;
};

/** As many moves as a page names; the counts speak of all. */
export const SHOWN_MOVES = 8;

/** The moves a page shows: the furthest ones that change a place or a label. */
export function movedCities(
  { moves }: Effect,
  candidates: readonly Candidate[],
  most = SHOWN_MOVES,
): MovedCity[] {
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return moves
    .filter((move) => move.shift !== 0 || move.from.label !== move.to.label)
    .slice(0, most)
    .flatMap((move) => {
      const city = byId.get(move.id);
      return city ? [{ ...move, city }] : [];
    });
}
