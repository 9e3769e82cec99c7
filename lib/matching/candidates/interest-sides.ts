import type { CityRecord } from '@/lib/cities/record/model';
import { type Priority, SECTOR_IDS, type SectorId, type TopicId } from '@/lib/taxonomy/ids';
import type { CandidateEvidence } from './model';

/** A sector of a city as the desk reads it, in the same form whether the city or a public page says so. */
export type ShownSector = {
  sector: SectorId;
  /** Null for a documented one: pages do not say how important it is. */
  priority: Priority | null;
  offer: boolean;
  seek: boolean;
  topics: ShownTopic[];
};

/** A sub-topic with what stands behind it; without an id a page names the sector alone. */
export type ShownTopic = {
  key: string;
  id: TopicId | null;
  /** In the words of the city or the page; empty when there are none. */
  words: string;
  url: string;
  /** ISO year, month or day, or a period as a page gives it; empty when there is none. */
  date: string;
  /** The programme whose page it is. */
  programme: string | null;
};

export type ShownInterests = { kind: CandidateEvidence; sectors: ShownSector[] };

/** What is known of a city's interests: its own published profile, else public pages; null when neither says anything. */
export function shownInterests({ declared, documented }: CityRecord): ShownInterests | null {
  if (declared && declared.sectors.length > 0) {
    return {
      kind: 'declared',
      sectors: declared.sectors.map(({ topics, sector, priority, offer, seek }) => ({
        sector,
        priority,
        offer,
        seek,
        topics: topics.map(({ id, proof }) => ({
          key: id,
          id,
          words: proof?.note ?? '',
          url: proof?.url ?? '',
          date: proof?.date ?? '',
          programme: null,
        })),
      })),
    };
  }
  if (documented.length === 0) return null;
  const sectors = SECTOR_IDS.filter((id) => documented.some((one) => one.sector === id));
  return {
    kind: 'documented',
    sectors: sectors.map((sector) => {
      const own = documented.filter((one) => one.sector === sector);
      return {
        sector,
        priority: null,
        offer: own.some((one) => one.offer),
        seek: own.some((one) => one.seek),
        topics: own.map((one) => ({
          key: one.id,
          id: one.topic,
          words: one.wording,
          url: one.url,
          date: one.pageDate ?? '',
          programme: one.programme,
        })),
      };
    }),
  };
}
