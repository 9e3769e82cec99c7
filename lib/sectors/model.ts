import type { SourceRef } from '@/lib/cities/record/model';
import type { HostFact } from '@/lib/hosts/portrait/model';
import type { SectorId, TopicId } from '@/lib/taxonomy/ids';

/** A host that has published the sector, or knows facts about it. */
export type SectorHost = {
  slug: string;
  name: string;
  nameZh: string | null;
  /** What its profile says; null where it does not name the sector. */
  wish: { offer: boolean; seek: boolean; open: boolean; topics: TopicId[] } | null;
  facts: HostFact[];
  /** Its parks and zones in this sector. */
  parks: HostFact[];
  /** Its profile names joint industrial parks as a way to cooperate. */
  wantsParks: boolean;
};

/** A city that declares the sector, or of which a public programme page documents it. */
export type SectorCity = {
  slug: string;
  name: string;
  nameZh: string | null;
  level: 'city' | 'county' | 'region';
  countryCode: string;
  admin1Name: string | null;
  demo: boolean;
  kind: 'declared' | 'documented';
  offer: boolean;
  seek: boolean;
  /** Documented ties with hosts. */
  ties: { kind: string; since: string | null; host: string; hostZh: string | null }[];
};

/** A region in the top tenth of Europe's by the sector's statistic: about the region, not about any city in it. */
export type StrongRegion = {
  nuts2: string;
  name: string;
  countryCode: string;
  /** Cities of the directory that lie in it. */
  cities: number;
  confidence: string;
  basis: string;
  /** Years the statistics cover. */
  years: string | null;
  source: SourceRef;
};

/** One row of the list of sectors. */
export type SectorSummary = {
  id: SectorId;
  topics: number;
  /** Hosts that prefer it. */
  hosts: { name: string; nameZh: string | null }[];
  /** Cities that declare it or of which it is documented. */
  cities: number;
};
