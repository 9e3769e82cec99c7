import {
  type PlaceFacts,
  SIGNAL_SECTORS,
  SITE_SECTORS,
  type SiteSector,
  type Standing,
} from './model';
import { percentiles, type RegionValue } from './percentile';

/** What is stored, or imported, of one European city. */
export type PlaceRecord = {
  id: string;
  nuts2: string | null;
  nuts3: string | null;
  standing: Standing | null;
  /** Within 10 km of the sea; null where that was not measured. */
  coastal: boolean | null;
  /** "Not found" reads as no where the NUTS 3 unit is known, as not known elsewhere. */
  isSeaport: boolean;
};

/** Sites of one sector in one NUTS 3 unit. */
export type SiteRecord = { nuts3: string; sectorId: string };

/** The sector whose regional value rests on the register of sites alone: where it has one, the register covers the region. */
const COVERAGE: SiteSector = 'green_petrochemical';

/**
 * Makes the reader of cities' facts from all regional values and all sites.
 * @param signals one row per region and sector, without which no percentile can be told
 */
export function placeFactsReader(
  signals: readonly RegionValue[],
  sites: readonly SiteRecord[],
): (place: PlaceRecord) => PlaceFacts {
  const shares = percentiles(signals);
  const found = new Set(sites.map(({ nuts3, sectorId }) => `${nuts3}|${sectorId}`));
  return (place) => {
    const own = place.nuts2 === null ? undefined : shares.get(place.nuts2);
    const isCovered = place.nuts3 !== null && own?.has(COVERAGE) === true;
    return {
      id: place.id,
      signals: Object.fromEntries(SIGNAL_SECTORS.map((id) => [id, own?.get(id) ?? null])),
      standing: place.standing,
      coastal: place.isSeaport || place.coastal,
      seaport: place.isSeaport ? true : place.nuts3 === null ? null : false,
      sites: Object.fromEntries(
        SITE_SECTORS.map((id) => [id, isCovered ? found.has(`${place.nuts3}|${id}`) : null]),
      ),
    };
  };
}
