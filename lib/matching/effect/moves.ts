import type { MatchLabel } from '../model';
import type { RankedMatch } from '../rank';
import { kendallTau } from './kendall';

type Standing = { position: number; score: number; label: MatchLabel };

/** One city before and after a change of weights or of a host's sectors. */
export type Move = {
  id: string;
  from: Standing;
  to: Standing;
  /** Places gained; below 0 lost. */
  shift: number;
  /** Points gained, two decimals. */
  points: number;
};

/** What a change does to the order of one host. */
export type Effect = {
  /** Every ranked city, those that move furthest first. */
  moves: Move[];
  /** How many change their place, and how many their label. */
  moved: number;
  relabelled: number;
  /** Agreement of both orders, from −1 to 1; null where there is nothing to compare. Of the 200 best before. */
  agreement: number | null;
};

/** As many of the best as are compared pair by pair. */
export const MOST_COMPARED = 200;

/** Compares two rankings of the same cities; one that is in one of them only is left out. */
export function effectOf(before: readonly RankedMatch[], after: readonly RankedMatch[]): Effect {
  const later = new Map(after.map((match) => [match.id, match]));
  const pairs = before.flatMap((from) => {
    const to = later.get(from.id);
    return to ? [moveOf(from, to)] : [];
  });
  const best = pairs.slice(0, MOST_COMPARED);
  return {
    moves: pairs.toSorted(
      (one, other) =>
        Math.abs(other.shift) - Math.abs(one.shift) ||
        Math.abs(other.points) - Math.abs(one.points) ||
        one.from.position - other.from.position,
    ),
    moved: pairs.filter((move) => move.shift !== 0).length,
    relabelled: pairs.filter((move) => move.from.label !== move.to.label).length,
    agreement: kendallTau(
      best.map((move) => -move.from.position),
      best.map((move) => -move.to.position),
    ),
  };
}

function moveOf(from: RankedMatch, to: RankedMatch): Move {
  return {
    id: from.id,
    from: standingOf(from),
    to: standingOf(to),
    shift: from.position - to.position,
    points: Math.round(100 * to.score - 100 * from.score) / 100,
  };
}

const standingOf = ({ position, score, label }: RankedMatch): Standing => ({
  position,
  score,
  label,
});
