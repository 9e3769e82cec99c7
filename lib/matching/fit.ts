import type { FitTerm, Profile, SectorInterest, SectorLink } from './model';
import { compareText } from './normalise';
import { PRIORITY_WEIGHT, RANK_WEIGHTS } from './weights';

type Side = 'city' | 'host';

export type SideFit = { fit: number; terms: FitTerm[]; best: Set<SectorLink> };

/**
 * How well one side's own priorities are met: the strongest link of each of its sectors, weighted
 * by priority, the four best counting 0.4, 0.3, 0.2 and 0.1. `links` come strongest first.
 */
export function fitOf(side: Side, profile: Profile, links: SectorLink[]): SideFit {
  const best = new Set<SectorLink>();
  const terms = profile.sectors
    .map((sector) => {
      const link = strongestLink(side, sector, links);
      if (link) best.add(link);
      return unrankedTerm(side, sector, link);
    })
    .sort((one, other) => other.weighted - one.weighted || compareText(one.sector, other.sector))
    .map(withRank);
  return { fit: terms.reduce((sum, term) => sum + term.points, 0), terms, best };
}

/** Harmonic mean of the two fits: it collapses when either side gains little. 0 when both are 0. */
export function mutualFit(hostFit: number, cityFit: number): number {
  const sum = hostFit + cityFit;
  return sum === 0 ? 0 : (2 * hostFit * cityFit) / sum;
}

/** Of equal links the direct one, then the first in the fixed order of `links`. */
function strongestLink(side: Side, sector: SectorInterest, links: SectorLink[]) {
  const own = links.filter((link) => sectorOn(side, link) === sector.id);
  return own.reduce<SectorLink | undefined>(
    (best, link) => (best && best.value >= link.value ? best : link),
    undefined,
  );
}

function unrankedTerm(side: Side, sector: SectorInterest, link: SectorLink | undefined): FitTerm {
  const value = link?.value ?? 0;
  return {
    sector: sector.id,
    priority: sector.priority,
    via: link?.kind ?? 'none',
    partner: link ? sectorOn(side === 'city' ? 'host' : 'city', link) : null,
    link: value,
    weighted: PRIORITY_WEIGHT[sector.priority] * value,
    rankWeight: 0,
    points: 0,
  };
}

function withRank(term: FitTerm, index: number): FitTerm {
  const rankWeight = RANK_WEIGHTS[index] ?? 0;
  return { ...term, rankWeight, points: rankWeight * term.weighted };
}

function sectorOn(side: Side, link: SectorLink) {
  return side === 'city' ? link.citySector : link.hostSector;
}
