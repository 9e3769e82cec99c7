import type { FacetCount } from '@/lib/facets/model';
import type { Priority, SectorId } from '@/lib/taxonomy/ids';
import type { ClaimState, FilterGroup } from './filters';

/** A sector of a city, by its own word or by a public programme page. */
export type KnownInterest = {
  sector: SectorId;
  priority: Priority;
  offer: boolean;
  seek: boolean;
  kind: 'declared' | 'documented';
};

/** A regional statistic, 0–100. */
export type SectorSignal = { sector: SectorId; value: number };

/** A place of the other side: as a tie names it, with its Chinese name where one is known. */
export type PartnerName = { name: string; nameZh: string | null };

/** One row of the directory. */
export type CityCard = {
  slug: string;
  name: string;
  nameZh: string | null;
  level: 'city' | 'county' | 'region';
  countryCode: string;
  admin1Name: string | null;
  population: number | null;
  claim: ClaimState;
  demo: boolean;
  interests: KnownInterest[];
  /** The two that say most, those of the filter first. */
  signals: SectorSignal[];
  partners: PartnerName[];
};

/** How many cities each value would show, all other groups as they are. */
export type Facets = {
  known: FacetCount[];
  sector: FacetCount[];
  port: FacetCount[];
  size: FacetCount[];
  country: FacetCount[];
  tie: FacetCount[];
  claim: FacetCount[];
};

export type DirectoryCounts = {
  total: number;
  facets: Facets;
  /** How many cities there would be without one of the groups. */
  without: Record<FilterGroup, number>;
};
