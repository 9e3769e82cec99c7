import { type Narrowed, narrowBy } from '@/lib/facets/narrow';
import {
  type PlaceKind,
  PROSPECT_GROUPS,
  type ProspectFilters,
  type ProspectGroup,
} from './filters';
import type { ListedProspect } from './model';

export type NarrowedProspects = Narrowed<ListedProspect, ProspectGroup>;

/** "Europe's top quarter": a share of regions below. */
export const TOP_QUARTER = 0.75;

/** Prospects that pass the filters, and what each filter does. */
export const narrowProspects = (
  ranked: readonly ListedProspect[],
  filters: ProspectFilters,
): NarrowedProspects => narrowBy(ranked, PROSPECT_GROUPS, filters, valuesOf);

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
