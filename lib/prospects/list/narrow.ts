import {
  type PlaceKind,
  PROSPECT_GROUPS,
  type ProspectFilters,
  type ProspectGroup,
} from './filters';
import type { ListedProspect } from './model';

export type ProspectFacets = Record<ProspectGroup, { value: string; count: number }[]>;

export type NarrowedProspects = {
  /** In the order given. */
  found: ListedProspect[];
  /** How many cities each value would show, all other groups as they are; the most first. */
  facets: ProspectFacets;
  /** How many there would be without one of the groups. */
  without: Record<ProspectGroup, number>;
};

/** "Europe's top quarter": a share of regions below. */
export const TOP_QUARTER = 0.75;

/** Prospects that pass the filters, and what each filter does. */
export function narrowProspects(
  ranked: readonly ListedProspect[],
  filters: ProspectFilters,
): NarrowedProspects {
  const passing = (except?: ProspectGroup) =>
    ranked.filter((one) =>
      PROSPECT_GROUPS.every((group) => group === except || passes(one, group, filters)),
    );
  const rest = byGroup((group) => passing(group));
  return {
    found: passing(),
    facets: byGroup((group) => countValues(rest[group].map((one) => valuesOf(one, group)))),
    without: byGroup((group) => rest[group].length),
  };
}

function passes(one: ListedProspect, group: ProspectGroup, filters: ProspectFilters): boolean {
  const wanted: readonly string[] = filters[group];
  return wanted.length === 0 || valuesOf(one, group).some((value) => wanted.includes(value));
}

function valuesOf({ city, facts, contact }: ListedProspect, group: ProspectGroup): string[] {
  switch (group) {
    case 'sectors':
      return Object.entries(facts.signals).flatMap(([sector, share]) =>
        share !== null && share >= TOP_QUARTER ? [sector] : [],
      );
    case 'kinds':
      return kindsOf(facts);
    case 'contacts':
      return [contact.code];
    case 'countries':
      return [city.countryCode];
  }
}

function kindsOf({ seaport, coastal }: ListedProspect['facts']): PlaceKind[] {
  const kinds: PlaceKind[] = [];
  if (seaport) kinds.push('seaport');
  if (coastal !== null) kinds.push(coastal ? 'coast' : 'inland');
  return kinds;
}

function countValues(values: readonly string[][]) {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const byGroup = <T>(of: (group: ProspectGroup) => T) =>
  Object.fromEntries(PROSPECT_GROUPS.map((group) => [group, of(group)])) as Record<
    ProspectGroup,
    T
  >;
