import { activeGroups, type Ticked } from '@/lib/facets/model';
import type { ActiveFilter } from './active-filters';

type Props<Group extends string> = {
  groups: readonly Group[];
  filters: Ticked<Group>;
  /** The name of a value, by its group. */
  wording: Record<Group, (value: string) => string>;
  /** The first page of the list with these values in that group. */
  to: (group: Group, values: readonly string[]) => string;
  removeLabel: (filter: string) => string;
};

/** Each value that is ticked, with the address of the list without it. */
export function tickedFilters<Group extends string>({
  groups,
  filters,
  wording,
  to,
  removeLabel,
}: Props<Group>): ActiveFilter[] {
  return activeGroups(groups, filters).flatMap((group) =>
    filters[group].map((value) => {
      const text = wording[group](value);
      const rest = filters[group].filter((one) => one !== value);
      return {
        key: `${group} ${value}`,
        text,
        href: to(group, rest),
        removeLabel: removeLabel(text),
      };
    }),
  );
}
