import { toAscii } from '@/lib/cities/ascii';
import type { Place } from './places';
import type { SeaPortsFile } from './reviewed';
import type { SeaPortRow } from './rows';

/**
 * Marks the cities that have a seaport: a port of the list lies in the city's NUTS 3 unit and bears its name, or the
 * reviewed file says so. The reviewed file also takes back what the list wrongly calls a seaport (river harbours, depots).
 */
export function withSeaports(
  places: readonly Place[],
  ports: readonly SeaPortRow[],
  review: SeaPortsFile,
): Place[] {
  const portNames = new Set(ports.map((port) => signature(port.nuts3_2021, port.name)));
  const added = new Set(review.seaports.map((one) => one.geonamesId));
  const refused = new Set(review.notSeaports.map((one) => one.geonamesId));
  return places.map((place) => {
    if (place.isSeaport || place.level !== 'city') return place;
    const byRule = place.nuts3 !== null && portNames.has(signature(place.nuts3, place.name));
    const id = place.geonamesId ?? 0;
    return { ...place, isSeaport: (byRule || added.has(id)) && !refused.has(id) };
  });
}

const signature = (nuts3: string | null, name: string): string =>
  `${nuts3}|${toAscii(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '')}`;
