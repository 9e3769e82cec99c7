import type { Place } from './places';
import type { CoastRow } from './rows';

/** Kilometres from the sea up to which Eurostat speaks of a coastal area (Regulation (EU) 2017/2391, LAU within 10 km). */
const COASTAL_KM = 10;

/** Marks the cities on a coast: near the sea, or with a seaport further up its river. Seaports are set before. */
export function withCoast(places: readonly Place[], rows: readonly CoastRow[]): Place[] {
  const near = new Set(
    rows.filter(({ coast_km }) => coast_km <= COASTAL_KM).map(({ place }) => place),
  );
  return places.map((place) => {
    if (place.coastal !== null || place.level !== 'city') return place;
    const isMeasured = place.lat !== null && place.lon !== null;
    return { ...place, coastal: place.isSeaport || (isMeasured ? near.has(place.key) : null) };
  });
}
