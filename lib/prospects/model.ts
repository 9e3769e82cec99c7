import type { Priority, SectorId } from '@/lib/taxonomy/ids';

/**
 * Seat of a state, of its first-level unit (province, Land, region), of a unit below, or of none. GeoNames' feature codes
 * PPLC, PPLA and PPLA2 say so for Europe, and PPLA3 where the district bears the city's name; a Chinese municipality, provincial capital or sub-provincial city counts as
 * `national` or `regional`, any other prefecture-level city as `district`.
 */
export const STANDINGS = ['national', 'regional', 'district', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Sectors that a regional statistic exists for. */
export const SIGNAL_SECTORS = [
  'smart_manufacturing',
  'green_petrochemical',
  'digital_economy',
  'new_energy_vehicle',
  'vocational_training',
] as const satisfies readonly SectorId[];
export type SignalSector = (typeof SIGNAL_SECTORS)[number];

/** Sectors whose large plants stand in the EU's emissions trading register. */
export const SITE_SECTORS = [
  'smart_manufacturing',
  'green_petrochemical',
  'new_energy_vehicle',
] as const satisfies readonly SignalSector[];
export type SiteSector = (typeof SITE_SECTORS)[number];

/** Known, or null = not known, which is never the same as "no". */
export type Known<T> = T | null;

/**
 * Public facts about a European city. Size is not among them: no population, no area, no economic output, no counts.
 * They are proxies (prisma/data/README.md and docs/data.md say which, and how old they are):
 * - `signals` describe the NUTS 2 region, not the city, and measure petrochemistry, not greenness; cars, not electric
 *   ones; education, not training places;
 * - `coastal` is "within 10 km of the sea as the crow flies, or with a seaport"; `seaport` is "in a list of ports that is
 *   uneven, corrected by hand", so that false means not found;
 * - `sites` are large emitters since 2019 (UK: to 2020) in the NUTS 3 unit: small plants, and car plants fed by a power
 *   station of their own, are invisible.
 */
export type PlaceFacts = {
  id: string;
  /** Share of Europe's regions with a lower value, 0 to 1. A sector left out is not known. */
  signals: Partial<Record<SignalSector, Known<number>>>;
  standing: Known<Standing>;
  coastal: Known<boolean>;
  seaport: Known<boolean>;
  /** Whether a large site of the sector lies in the NUTS 3 unit. A sector left out is not known. */
  sites: Partial<Record<SiteSector, Known<boolean>>>;
};

/** What a Chinese host looks for, and what it is like itself. */
export type HostNeeds = {
  id: string;
  /** Preferred sectors in any order; sectors without a statistic are allowed and count nothing. */
  sectors: { id: SectorId; priority: Priority }[];
  standing: Exclude<Standing, 'none'>;
  coastal: boolean;
  seaport: boolean;
};

/** In the order of screens. */
export const TERM_IDS = ['sectors', 'standing', 'coast', 'port', 'sites'] as const;
export type TermId = (typeof TERM_IDS)[number];

export type ProspectWeights = {
  version: string;
  /** Add up to 1. */
  terms: Record<TermId, number>;
};

/** One sector's share in a term; the shares of a term's parts add up to its points. */
export type TermPart<T> = { sector: SectorId; fact: Known<T>; points: number };

export type ProspectTerm = {
  id: TermId;
  weight: number;
  /** 0 to 1; null = nothing is known, which counts 0 and is no penalty: nothing else changes. */
  value: Known<number>;
  /** Unrounded; the points of all terms add up to `score`. */
  points: number;
  /** Points to be had if what is not known turned out well. */
  open: number;
};

export type Prospect = {
  modelVersion: string;
  id: string;
  /** 0 to 100, rounded to hundredths. */
  score: number;
  /** The score if everything not known turned out well. */
  upTo: number;
  terms: ProspectTerm[];
  signals: TermPart<number>[];
  sites: TermPart<boolean>[];
  notKnown: NotKnown[];
};

/** A term nothing is known about, or one sector of it. */
export type NotKnown = { term: TermId; sector?: SectorId };
