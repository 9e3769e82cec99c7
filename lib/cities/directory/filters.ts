import type { SectorId } from '@/lib/taxonomy/ids';

/** How something is known about a city: its own word, a public programme page, or a statistic about its region. */
export const KNOWN_KINDS = ['declared', 'documented', 'signal'] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** Least regional signal (0–100) that counts; 90 = about the top tenth of Europe's regions. */
export const SIGNAL_THRESHOLDS = [50, 75, 90] as const;
export type SignalThreshold = (typeof SIGNAL_THRESHOLDS)[number];
export const STRONG_SIGNAL: SignalThreshold = 90;

export const PORT_KINDS = ['sea', 'inland'] as const;
export type PortKind = (typeof PORT_KINDS)[number];

/** Residents, lower bound of each band in thousands. */
export const SIZE_BANDS = ['under50', '50', '100', '250', '1000'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

export const CLAIM_STATES = ['claimed', 'paused', 'unclaimed'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CITY_ORDERS = ['residents', 'name'] as const;
export type CityOrder = (typeof CITY_ORDERS)[number];

/** A documented tie with any Chinese city; beside it stand the slugs of hosts. */
export const ANY_TIE = 'china';

/** Longest search text that is read, in characters. */
export const SEARCH_MAX = 80;
export const PAGE_MAX = 9_999;

/** What the directory shows. Inside a group any ticked value will do, between groups all must hold. */
export type CityFilters = {
  /** '' = no search. */
  q: string;
  known: KnownKind[];
  sectors: SectorId[];
  /** Counts only where signals do. */
  signal: SignalThreshold;
  ports: PortKind[];
  sizes: SizeBand[];
  /** ISO codes in capitals. */
  countries: string[];
  /** ANY_TIE or slugs of hosts. */
  ties: string[];
  claims: ClaimState[];
  order: CityOrder;
  /** From 1. */
  page: number;
};

export const NO_FILTERS: CityFilters = {
  q: '',
  known: [],
  sectors: [],
  signal: STRONG_SIGNAL,
  ports: [],
  sizes: [],
  countries: [],
  ties: [],
  claims: [],
  order: 'residents',
  page: 1,
};

/** The groups that can exclude cities; `interest` joins sectors, kinds of evidence and the threshold. */
export const FILTER_GROUPS = ['q', 'interest', 'port', 'size', 'country', 'tie', 'claim'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** The groups that are in use. */
export function activeGroups(filters: CityFilters): FilterGroup[] {
  const inUse: Record<FilterGroup, boolean> = {
    q: filters.q !== '',
    interest: filters.known.length + filters.sectors.length > 0,
    port: filters.ports.length > 0,
    size: filters.sizes.length > 0,
    country: filters.countries.length > 0,
    tie: filters.ties.length > 0,
    claim: filters.claims.length > 0,
  };
  return FILTER_GROUPS.filter((group) => inUse[group]);
}

/** The same filters without one group, from the first page. */
export function withoutGroup(filters: CityFilters, group: FilterGroup): CityFilters {
  const cleared: Record<FilterGroup, Partial<CityFilters>> = {
    q: { q: '' },
    interest: { known: [], sectors: [], signal: STRONG_SIGNAL },
    port: { ports: [] },
    size: { sizes: [] },
    country: { countries: [] },
    tie: { ties: [] },
    claim: { claims: [] },
  };
  return { ...filters, ...cleared[group], page: 1 };
}
