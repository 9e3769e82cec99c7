import { countriesIn, facetPath, type RawQuery, tickedIn, valuesIn } from '@/lib/facets/address';
import type { FacetKeys } from '@/lib/facets/model';
import { pageNumber } from '@/lib/http/page-number';
import type { ContactState } from '../invitation/model';
import { SIGNAL_SECTORS, type SignalSector } from '../model';

export const PLACE_KINDS = ['seaport', 'coast', 'inland'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const CONTACT_CODES = [
  'none',
  'drafted',
  'contacted',
] as const satisfies readonly ContactState['code'][];
export type ContactCode = (typeof CONTACT_CODES)[number];

/** What the list shows. Inside a group any ticked value will do, between groups all must hold. */
export type ProspectFilters = {
  /** Sectors in which the region stands in Europe's top quarter. */
  sectors: SignalSector[];
  kinds: PlaceKind[];
  contacts: ContactCode[];
  /** ISO codes in capitals. */
  countries: string[];
  /** From 1. */
  page: number;
};

export const PROSPECT_GROUPS = ['sectors', 'kinds', 'contacts', 'countries'] as const;
export type ProspectGroup = (typeof PROSPECT_GROUPS)[number];

/** The keys of the address, in the order in which they are written. */
const KEYS = {
  sectors: 'sector',
  kinds: 'place',
  contacts: 'contact',
  countries: 'country',
} as const satisfies FacetKeys<ProspectGroup>;

export const prospectKey = (group: ProspectGroup): string => KEYS[group];

export const ALL_PROSPECTS: ProspectFilters = {
  sectors: [],
  kinds: [],
  contacts: [],
  countries: [],
  page: 1,
};

/** Reads the filters from an address. What cannot be read is left out, never refused. */
export const parseProspectFilters = (query: RawQuery): ProspectFilters => ({
  sectors: tickedIn(query, KEYS.sectors, SIGNAL_SECTORS),
  kinds: tickedIn(query, KEYS.kinds, PLACE_KINDS),
  contacts: tickedIn(query, KEYS.contacts, CONTACT_CODES),
  countries: countriesIn(query, KEYS.countries),
  page: pageNumber(valuesIn(query, 'page')[0]),
});

/** The list's address with these filters, without the language. */
export const prospectsPath = (filters: Partial<ProspectFilters> = {}): string =>
  facetPath('/desk/prospects', KEYS, filters, { page: filters.page });
