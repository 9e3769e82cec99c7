import { Heap } from './heap';

/** Cities whose scores lie this close are near-equals: who has been shown less goes first. */
export const NEAR_POINTS = 2;

/** What the rule looks at: the score with its two decimals and the place it gives, and past exposure. */
export type InTurn = { match: { score: number; position: number }; exposure: number };

/**
 * The order in which a list is shown, from the pure order (best first): each place goes to the one with the lowest past
 * exposure among those within 2 points of the best that remains; of equals the one that ranks higher. So nobody ever
 * stands above another that beats it by more than 2 points. With equal exposure it is the pure order. O(n log n).
 */
export function takeTurns<T extends InTurn>(ranked: readonly T[]): T[] {
  const waiting = new Heap<Candidate<T>>(
    (one, other) =>
      one.item.exposure < other.item.exposure ||
      (one.item.exposure === other.item.exposure && one.index < other.index),
  );
  const order: T[] = [];
  const placed = new Set<number>();
  let [best, next] = [0, 0];
  while (order.length < ranked.length) {
    while (placed.has(best)) best += 1;
    const bound = hundredths(ranked[best]) - 100 * NEAR_POINTS;
    // the best that remains only falls: whoever has come within reach stays there
    for (; next < ranked.length && hundredths(ranked[next]) >= bound; next += 1) {
      const item = ranked[next];
      if (item) waiting.push({ item, index: next });
    }
    const chosen = waiting.pop();
    if (!chosen) return order;
    placed.add(chosen.index);
    order.push(chosen.item);
  }
  return order;
}

type Candidate<T> = { item: T; index: number };

/** Scores have two decimals: as whole numbers their differences are exact. */
const hundredths = (item: InTurn | undefined): number => Math.round(100 * (item?.match.score ?? 0));

/** Why somebody stands above others that rank before it: how many, and by how many points the best of them leads. */
export type Turn = { passed: number; lead: number };

/** What the one at `index` of the shown order owes to its turn; null where it stands by score alone. */
export function turnAt(shown: readonly InTurn[], index: number): Turn | null {
  const here = shown[index];
  if (!here) return null;
  const passed = shown.slice(index + 1).filter((one) => one.match.position < here.match.position);
  if (passed.length === 0) return null;
  const best = Math.max(...passed.map(hundredths));
  return { passed: passed.length, lead: (best - hundredths(here)) / 100 };
}
