/** Ticked values by group. Inside a group any of them will do, between groups all must hold. */
export type Ticked<Group extends string> = Readonly<Record<Group, readonly string[]>>;

/** How many rows a value would show, all other groups as they are. */
export type FacetCount = { value: string; count: number };

/** Which address a list of facets has: its path, and the key of each group. */
export type FacetKeys<Group extends string> = Readonly<Record<Group, string>>;

/** The groups in use, in the order in which they stand. */
export const activeGroups = <Group extends string>(
  groups: readonly Group[],
  ticked: Ticked<Group>,
): Group[] => groups.filter((group) => ticked[group].length > 0);
