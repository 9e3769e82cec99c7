import type { FacetCount, Ticked } from './model';

/** What is left of a list, and what each filter does. */
export type Narrowed<Row, Group extends string> = {
  /** In the order given. */
  found: Row[];
  /** For each group the values of what passes all others; the most first. */
  facets: Record<Group, FacetCount[]>;
  /** How many rows there would be without one of the groups. */
  without: Record<Group, number>;
};

/** The rows that pass the ticked values. */
export function narrowBy<Row, Group extends string>(
  rows: readonly Row[],
  groups: readonly Group[],
  ticked: Ticked<Group>,
  valuesOf: (row: Row, group: Group) => readonly string[],
): Narrowed<Row, Group> {
  const passes = (row: Row, group: Group) =>
    ticked[group].length === 0 ||
    valuesOf(row, group).some((value) => ticked[group].includes(value));
  const passing = (except?: Group) =>
    rows.filter((row) => groups.every((group) => group === except || passes(row, group)));
  const byGroup = <T>(of: (group: Group) => T) =>
    Object.fromEntries(groups.map((group) => [group, of(group)])) as Record<Group, T>;
  const rest = byGroup((group) => passing(group));
  return {
    found: passing(),
    facets: byGroup((group) => countValues(rest[group].map((row) => valuesOf(row, group)))),
    without: byGroup((group) => rest[group].length),
  };
}

function countValues(values: readonly (readonly string[])[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
