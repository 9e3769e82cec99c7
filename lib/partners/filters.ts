import { countriesIn, facetPath, type RawQuery, tickedIn, valuesIn } from '@/lib/facets/address';
import type { FacetKeys } from '@/lib/facets/model';
import { pageNumber } from '@/lib/http/page-number';
import type { Locale } from '@/lib/i18n/routing';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';

export const PARTNER_VIEWS = ['map', 'list'] as const;
export type PartnerView = (typeof PARTNER_VIEWS)[number];

/** What either view can be sorted by; the map besides by each sector, the list by what is in its rows. */
export const MAP_SORTS = ['score', 'name', 'country'] as const;
export const LIST_SORTS = ['strength', 'score', 'name', 'country', 'sector'] as const;
export type MapSort = (typeof MAP_SORTS)[number] | SectorId;
export type ListSort = (typeof LIST_SORTS)[number];

/** What is shown. Inside a group any ticked value will do, between groups all must hold. */
export type PartnerFilters = {
  /** Sectors in which there is something to say. */
  sectors: SectorId[];
  /** ISO codes in capitals. */
  countries: string[];
  /** Also cities of which public pages alone tell. */
  documented: boolean;
  view: PartnerView;
  mapSort: MapSort;
  listSort: ListSort;
  /** From 1. */
  page: number;
};

export const PARTNER_GROUPS = ['sectors', 'countries'] as const;
export type PartnerGroup = (typeof PARTNER_GROUPS)[number];

/** The keys of the address, in the order in which they are written. */
const KEYS = {
  sectors: 'sector',
  countries: 'country',
} as const satisfies FacetKeys<PartnerGroup>;

export const partnerKey = (group: PartnerGroup): string => KEYS[group];

export const ALL_PARTNERS: PartnerFilters = {
  sectors: [],
  countries: [],
  documented: false,
  view: 'map',
  mapSort: 'score',
  listSort: 'strength',
  page: 1,
};

/** Reads the filters from an address. What cannot be read is left out, never refused. */
export function parsePartnerFilters(query: RawQuery): PartnerFilters {
  const view = valuesIn(query, 'view')[0] === 'list' ? 'list' : 'map';
  const sort = valuesIn(query, 'sort')[0];
  const mapSorts: readonly MapSort[] = [...MAP_SORTS, ...SECTOR_IDS];
  return {
    sectors: tickedIn(query, KEYS.sectors, SECTOR_IDS),
    countries: countriesIn(query, KEYS.countries),
    documented: valuesIn(query, 'documented')[0] === 'yes',
    view,
    mapSort: (view === 'map' && mapSorts.find((one) => one === sort)) || ALL_PARTNERS.mapSort,
    listSort: (view === 'list' && LIST_SORTS.find((one) => one === sort)) || ALL_PARTNERS.listSort,
    page: pageNumber(valuesIn(query, 'page')[0]),
  };
}

/** The address of what is shown, without the language. */
export const partnersPath = (filters: Partial<PartnerFilters> = {}): string =>
  facetPath('/desk/partners', KEYS, filters, {
    ...choicesIn(filters),
    view: filters.view === 'list' ? 'list' : undefined,
    sort: sortIn(filters),
    page: filters.page,
  });

/** The address of the same cities as a workbook, whose headings are in the language of the page. */
export const partnersFilePath = (filters: PartnerFilters, language: Locale): string =>
  facetPath('/files/partners.xlsx', KEYS, filters, { ...choicesIn(filters), language });

const choicesIn = ({ documented }: Partial<PartnerFilters>) => ({
  documented: documented ? 'yes' : undefined,
});

function sortIn({ view, mapSort, listSort }: Partial<PartnerFilters>): string | undefined {
  const [sort, usual] =
    view === 'list' ? [listSort, ALL_PARTNERS.listSort] : [mapSort, ALL_PARTNERS.mapSort];
  return sort === usual ? undefined : sort;
}
