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
} as const satisfies Record<ProspectGroup, string>;

export const prospectKey = (group: ProspectGroup): string => KEYS[group];

export const ALL_PROSPECTS: ProspectFilters = {
  sectors: [],
  kinds: [],
  contacts: [],
  countries: [],
  page: 1,
};

const MAX_PAGE = 9_999;

type RawQuery = Record<string, string | string[] | undefined>;

/** Reads the filters from an address. What cannot be read is left out, never refused. */
export function parseProspectFilters(query: RawQuery): ProspectFilters {
  const values = (key: string): string[] => {
    const value = Object.hasOwn(query, key) ? query[key] : undefined;
    return [value ?? []].flat();
  };
  const known = <T extends string>(group: ProspectGroup, allowed: readonly T[]): T[] =>
    allowed.filter((one) => values(KEYS[group]).includes(one));
  const countries = values(KEYS.countries).filter((code) => /^[A-Z]{2}$/.test(code));
  const [page = ''] = values('page');
  return {
    sectors: known('sectors', SIGNAL_SECTORS),
    kinds: known('kinds', PLACE_KINDS),
    contacts: known('contacts', CONTACT_CODES),
    countries: [...new Set(countries)].sort(),
    page: /^\d+$/.test(page) ? Math.min(MAX_PAGE, Math.max(1, Number(page))) : 1,
  };
}

/** The list's address with these filters, without the language. */
export function prospectsPath(filters: Partial<ProspectFilters> = {}): string {
  const query = new URLSearchParams();
  for (const group of PROSPECT_GROUPS) {
    for (const value of filters[group] ?? []) query.append(KEYS[group], value);
  }
  if (filters.page && filters.page > 1) query.set('page', String(filters.page));
  const text = query.toString();
  return text ? `/desk/prospects?${text}` : '/desk/prospects';
}

/** The groups that are in use. */
export const activeProspectGroups = (filters: ProspectFilters): ProspectGroup[] =>
  PROSPECT_GROUPS.filter((group) => filters[group].length > 0);
