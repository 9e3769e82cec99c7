import type { Prospect } from './model';

/** Highest first; of equals the one that could still rise furthest, then by id, so that the order never depends on the input's. */
export function byScore(one: Prospect, other: Prospect): number {
  return (
    other.score - one.score ||
    other.upTo - one.upTo ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
