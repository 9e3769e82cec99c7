import type { MatchResult, SectorLink } from '@/lib/matching/model';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';

/**
 * Where a city meets one sector. `direct`: both name it; `related`: the host's sector is reached through a listed pair of
 * sectors alone; `city_only`: the city names a sector that the host does not.
 */
export type Meeting = { sector: SectorId } & (
  | {
      kind: 'direct' | 'related';
      /** 100 × the strongest link of the host's sector (docs/domain/matching.md), whole, 0 to 100. */
      strength: number;
      link: SectorLink;
    }
  | { kind: 'city_only'; strength: null; link: null }
);

/** Every sector in which there is something to say, from the terms of the score itself; in the order of screens. */
export function meetingsOf({ fits, links }: MatchResult): Map<SectorId, Meeting> {
  const hostSectors = new Set(fits.host.map((term) => term.sector));
  const met = new Map<SectorId, Meeting>();
  for (const link of links.filter((one) => one.bestFor.host)) {
    const { kind, hostSector: sector, value } = link;
    met.set(sector, { sector, kind, strength: Math.round(100 * value), link });
  }
  for (const { sector } of fits.city.filter((term) => !hostSectors.has(term.sector))) {
    met.set(sector, { sector, kind: 'city_only', strength: null, link: null });
  }
  return new Map(SECTOR_IDS.flatMap((id) => pairOf(id, met.get(id))));
}

const pairOf = (id: SectorId, meeting: Meeting | undefined): [SectorId, Meeting][] =>
  meeting ? [[id, meeting]] : [];

/** The step of the colours of a score; bounds as for the words of a score (lib/matching/label.ts). */
export const heatOf = (strength: number): 0 | 1 | 2 | 3 | 4 => {
  if (strength >= 70) return 4;
  if (strength >= 50) return 3;
  if (strength >= 30) return 2;
  return strength > 0 ? 1 : 0;
};
