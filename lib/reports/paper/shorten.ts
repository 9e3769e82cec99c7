/** A list that stands on a page, once or in columns side by side, how many items have to stay, and which list gives way first. */
export type Block = {
  /** The heights of its items in each column. */
  columns: number[][];
  /** Never fewer, as far as there are as many. */
  least: number;
  /** Never more. */
  most: number;
  /** The list with the lowest number gives an item up first. */
  rank: number;
};

/**
 * How many items of each list a page has room for. Deterministic: the list of the lowest rank gives up its last item until
 * all fit; then the next one. What room is left over then goes to the lists in the opposite order. When even the least of
 * all do not fit, the least stay: a sentence is never cut in two.
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
    names.map((name) => [name, Math.min(lengthOf(blocks[name]), blocks[name].most)]),
  ) as Record<Name, number>;
  const used = () =>
    names.reduce((sum, name) => sum + heightOfFirst(blocks[name], counts[name]), 0);
  for (const name of names) {
    while (used() > room && counts[name] > blocks[name].least) counts[name] -= 1;
  }
  for (const name of names.toReversed()) {
    const whole = Math.min(lengthOf(blocks[name]), blocks[name].most);
    while (counts[name] < whole && used() + nextOf(blocks[name], counts[name]) <= room) {
      counts[name] += 1;
    }
  }
  return counts;
}

/** The height of the first items: that of the tallest column. */
export const heightOfFirst = ({ columns }: Pick<Block, 'columns'>, count: number): number =>
  Math.max(
    0,
    ...columns.map((heights) => heights.slice(0, count).reduce((sum, one) => sum + one, 0)),
  );

/** How much the list grows by its next item. */
const nextOf = (block: Block, count: number) =>
  heightOfFirst(block, count + 1) - heightOfFirst(block, count);

const lengthOf = ({ columns }: Block) => Math.max(0, ...columns.map(({ length }) => length));
