import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { SourceRef } from '../record/model';
import type { ProfileContent, SignalAnswer } from './model';

/** A statistic of a region for one sector, among all regions that have one. */
export type RegionalStatistic = {
  sectorId: string;
  rank: number | null;
  rankedRegions: number | null;
  /** Message key under sources.basis. */
  basis: string;
  years: string | null;
  source: SourceRef;
};

/** A question to a city: the region is among Europe's first for this sector; is the sector the city's own? */
export type SignalQuestion = Omit<RegionalStatistic, 'sectorId' | 'rank' | 'rankedRegions'> & {
  sector: SectorId;
  rank: number;
  rankedRegions: number;
  /** `chosen`: the profile has the sector, so nothing is asked. */
  answer: SignalAnswer | 'chosen' | null;
};

/** "The top tenth of Europe" (ux.md, register: signals turned into questions). */
const WORTH_ASKING = 0.1;

/** Statistics that are worth a question, the highest rank first, with what the city has answered so far. */
export function signalQuestions(
  statistics: readonly RegionalStatistic[],
  { sectors, signals }: Pick<ProfileContent, 'sectors' | 'signals'>,
): SignalQuestion[] {
  return statistics
    .flatMap(({ sectorId, rank, rankedRegions, ...rest }) => {
      const sector = SECTOR_IDS.find((id) => id === sectorId);
      if (!sector || rank === null || !rankedRegions) return [];
      if (rank / rankedRegions > WORTH_ASKING) return [];
      const isChosen = sectors.some(({ id }) => id === sector);
      const answer = isChosen ? ('chosen' as const) : (signals[sector] ?? null);
      return [{ ...rest, sector, rank, rankedRegions, answer }];
    })
    .sort((a, b) => a.rank / a.rankedRegions - b.rank / b.rankedRegions);
}
