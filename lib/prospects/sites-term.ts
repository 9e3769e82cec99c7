import { worthOfSectors } from './host-sectors';
import {
  type HostNeeds,
  type PlaceFacts,
  type ProspectTerm,
  SITE_SECTORS,
  type TermPart,
} from './model';

/** In how many of the host's industrial sectors a large site lies in the city's NUTS 3 unit, by worth; how many sites is nothing. */
export function sitesTerm(
  place: PlaceFacts,
  host: HostNeeds,
  weight: number,
): { term: ProspectTerm; parts: TermPart<boolean>[] } {
  const sectors = worthOfSectors(host, SITE_SECTORS);
  const whole = sectors.reduce((sum, { worth }) => sum + worth, 0);
  const shares = sectors.map(({ sector, worth }) => {
    const fact = place.sites[sector] ?? null;
    return {
      sector,
      fact,
      value: fact ? worth / whole : 0,
      open: fact === null ? worth / whole : 0,
    };
  });
  const value = shares.reduce((sum, share) => sum + share.value, 0);
  return {
    term: {
      id: 'sites',
      weight,
      value: shares.every(({ fact }) => fact === null) ? null : value,
      points: 100 * weight * value,
      open: 100 * weight * shares.reduce((sum, share) => sum + share.open, 0),
    },
    parts: shares.map(({ sector, fact, value }) => ({
      sector,
      fact,
      points: 100 * weight * value,
    })),
  };
}
