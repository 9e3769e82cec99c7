import type { Position, SourceRef } from '@/lib/cities/record/model';
import type { SectorId } from '@/lib/taxonomy/ids';

/** What facts are about, in the order of the host's page; `sector` stands beside the sectors, `partners` beside the ties. */
export const FACT_GROUPS = [
  'sector',
  'cooperation',
  'park_model',
  'zones',
  'basics',
  'openness',
  'transport',
  'education',
  'partners',
  'past_visits',
  'calendar',
] as const;

/** One statement about a host, in both languages, with where and when it comes from. */
export type HostFact = {
  key: string;
  group: string;
  sector: SectorId | null;
  /** The fact a sector's row shows first. */
  lead: boolean;
  textEn: string;
  textZh: string;
  /** As the source gives it; null = year to confirm. */
  year: string | null;
  uncertain: boolean;
  uncertainEn: string | null;
  uncertainZh: string | null;
  source: SourceRef;
};

/** A documented tie between a host and a European city. */
export type HostTie = {
  id: string;
  city: { slug: string; name: string; nameZh: string | null; countryCode: string };
  position: Position | null;
  kind: string;
  /** ISO day, month or year, as known. */
  since: string | null;
  confidence: string;
  singleSource: boolean;
  noteEn: string | null;
  noteZh: string | null;
  source: SourceRef;
};

/** What anyone may see of a host. */
export type HostPortrait = {
  slug: string;
  name: string;
  nameZh: string | null;
  position: Position | null;
  timeZone: string;
  officeEn: string;
  officeZh: string;
  countryCode: string;
  /** Whose public holidays its working days leave out. */
  holidayCountry: string;
  population: number | null;
  populationYear: string | null;
  areaKm2: number | null;
  facts: HostFact[];
  ties: HostTie[];
};

/** How many European cities lie in regions with a strong signal for a sector, and in how many regions. */
export type StrongRegions = { sector: SectorId; cities: number; regions: number };

/** What the signals rest on: regions compared, first and last year of the statistics. */
export type SignalScope = { regions: number; from: string; to: string };
