import type { ModeId, NetworkId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import type { ClaimState } from '../directory/filters';
import type { KnownInterest, PartnerName } from '../directory/model';
import type { StoredStatement } from '../documented-statement';
import type { Side } from '../participation/model';
import type { ChinaExperience, TieStanding } from '../profile/china';
import type { Place } from '../profile/places';

/** Degrees north and east. */
export type Position = { lat: number; lon: number };

/** A source as a fact, signal or tie names it. */
export type SourceRef = { id: string; titleEn: string; titleZh: string; url: string | null };

/** One proof a city gives for a sub-topic: in its own words, or a public link. */
export type PublicProof = { url: string; note: string; date: string };

export type PublicTopic = { id: TopicId; proof: PublicProof | null };

/** What a claimed city says about itself, less everything that is not for the public. */
export type DeclaredProfile = {
  version: number;
  publishedAt: Date;
  sectors: (KnownInterest & { topics: PublicTopic[] })[];
  modes: ModeId[];
  networks: NetworkId[];
  character: TagId[];
  places: Place[];
  china: PublicExperience;
};

/** What of a city's experience with China is public. */
export type PublicExperience = Pick<ChinaExperience, 'partners' | 'visits' | 'presence'> & {
  /** Empty unless the city has marked them as public. */
  lessons: { worked: string; failed: string };
};

/** A regional statistic among those of all other regions. */
export type RegionalSignal = {
  sector: SectorId;
  /** 0–100; null = no data for this region. */
  value: number | null;
  rank: number | null;
  rankedRegions: number | null;
  confidence: string;
  /** Message key under cities.signals.basis. */
  basis: string;
  years: string | null;
  /** Values of all regions, ascending. */
  distribution: number[];
  median: number | null;
  source: SourceRef;
};

export type CityTie = {
  id: string;
  partner: PartnerName;
  /** Set when the partner is a host: its portrait. */
  hostSlug: string | null;
  kind: string;
  /** ISO day, month or year, as known. */
  since: string | null;
  confidence: string;
  singleSource: boolean;
  source: SourceRef;
  noteEn: string | null;
  noteZh: string | null;
  /** What the city says to it, once it has published an answer. */
  declared: { standing: TieStanding; note: string } | null;
};

/** Everything anyone may see of one European city. */
export type CityRecord = {
  slug: string;
  name: string;
  nameZh: string | null;
  level: 'city' | 'county' | 'region';
  countryCode: string;
  admin1Name: string | null;
  position: Position | null;
  population: number | null;
  /** As the source words it; null = year to confirm. */
  populationYear: string | null;
  /** The town hall has corrected the figure. */
  populationDeclared: boolean;
  areaKm2: number | null;
  website: string | null;
  timeZone: string;
  isSeaport: boolean;
  ports: { unlocode: string; name: string }[];
  region: { nuts2: string; name: string } | null;
  /** Message key under sources.reviewNote. */
  reviewNote: string | null;
  demo: boolean;
  claim: ClaimState;
  /** Since when and through whom the city hall's part is paused. */
  pause: { by: Side; since: Date } | null;
  /** When what the city declares was last published, or confirmed to be right. */
  confirmedAt: Date | null;
  interests: KnownInterest[];
  declared: DeclaredProfile | null;
  documented: StoredStatement[];
  signals: RegionalSignal[];
  ties: CityTie[];
};
