import type { SourceRef } from '@/lib/cities/record/model';
import type { ContactState } from '../invitation/model';
import type { PlaceFacts, Prospect, SignalSector, SiteSector, Standing } from '../model';

/** A regional statistic as a prospect names it. */
export type SignalSource = {
  sector: SignalSector;
  rank: number | null;
  rankedRegions: number | null;
  years: string | null;
  /** Message key under sources.confidence. */
  confidence: string;
  source: SourceRef;
};

/** Large sites of one sector in the city's NUTS 3 unit. */
export type SiteSource = { sector: SiteSector; lastYearReported: number; source: SourceRef };

/** An unclaimed European city that a host might invite. */
export type ProspectCity = {
  id: string;
  slug: string;
  name: string;
  nameZh: string | null;
  level: 'city';
  countryCode: string;
  admin1Name: string | null;
  standing: Standing | null;
  /** Public programme pages say what it works on: it stands among the candidates too. */
  isDocumented: boolean;
  region: { nuts2: string; name: string } | null;
};

export type ListedProspect = {
  city: ProspectCity;
  facts: PlaceFacts;
  prospect: Prospect;
  /** Place among all prospects of the host, from 1; equal scores share it. */
  position: number;
  contact: ContactState;
};
