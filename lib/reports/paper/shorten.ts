/** A list that stands on a page: the height of each item, how many have to stay, and which list gives way first. */
export type Block = {
  heights: number[];
  /** Never fewer, as far as there are as many. */
  least: number;
  /** Never more. */
  most: number;
  /** The list with the lowest number gives an item up first. */
  rank: number;
};

/**
 * How many items of each list a page has room for. Deterministic: the list of the lowest rank gives up its last item until
 * all fit; then the next one. When even the least of all do not fit, the least stay: a sentence is never cut in two.
 *
 * @param room height for the items of all lists together
 */
export function countsThatFit<Name extends string>(
  blocks: Record<Name, Block>,
  room: number,
): Record<Name, number> {
  const names = (Object.keys(blocks) as Name[]).sort(
    (one, other) => blocks[one].rank - blocks[other].rank,
  );
  const counts = Object.fromEntries(
    names.map((name) => [name, Math.min(blocks[name].heights.length, blocks[name].most)]),
  ) as Record<Name, number>;
  const used = () => names.reduce((sum, name) => sum + height(blocks[name], counts[name]), 0);
  for (const name of names) {
    while (used() > room && counts[name] > blocks[name].least) counts[name] -= 1;
  }
  return counts;
}

const height = ({ heights }: Block, count: number) =>
  heights.slice(0, count).reduce((sum, one) => sum + one, 0);
