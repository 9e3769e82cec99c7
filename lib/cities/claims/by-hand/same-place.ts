import type { CityLevel } from '@/lib/cities/level';
import { foldForSearch } from '../../search-text';

/** What tells places apart. `searchText` holds other names too, folded. */
export type KnownPlace = {
  level: CityLevel;
  name: string;
  nameZh: string | null;
  countryCode: string;
  lat: number | null;
  lon: number | null;
  searchText: string;
};

export type TypedPlace = Omit<KnownPlace, 'searchText' | 'lat' | 'lon'> & {
  lat: number;
  lon: number;
};

/** `same`: it is listed already. `likely`: somebody must say that it is another one. */
export type Likeness = 'same' | 'likely' | null;

/**
 * Bounds found on the listed places: no two of one level and name in one country lie nearer than 25 km; town halls of
 * neighbouring municipalities are rarely within 5 km; from half of the trigrams on, names differ by an ending or a letter.
 */
const SAME_KM = 25;
const NEXT_KM = 5;
const ALIKE = 0.5;

/** Whether a listed place may be the one somebody adds by hand. */
export function likenessOf(place: TypedPlace, known: KnownPlace): Likeness {
  const km = distanceKm(place, known);
  const near = (limit: number) => km === null || km <= limit;
  const [typed, listed] = [foldForSearch(place.name), foldForSearch(known.name)];
  const isCountry = place.countryCode === known.countryCode;
  const isLevel = place.level === known.level;
  if (isCountry && isLevel && typed === listed && near(SAME_KM)) return 'same';
  if (place.nameZh !== null && place.nameZh === known.nameZh) return 'likely';
  if (isCountry && hasWords(known.searchText, typed)) return 'likely';
  if (isCountry && similarity(typed, listed) >= ALIKE) return 'likely';
  return isLevel && km !== null && km <= NEXT_KM ? 'likely' : null;
}

/** The places that may be the same, the likeliest first. */
export function samePlaces<Place extends KnownPlace>(
  place: TypedPlace,
  known: readonly Place[],
): { place: Place; likeness: 'same' | 'likely' }[] {
  const rank = ({ likeness, place: other }: { likeness: 'same' | 'likely'; place: Place }) =>
    (likeness === 'same' ? 2 : 0) +
    similarity(foldForSearch(place.name), foldForSearch(other.name));
  return known
    .flatMap((other) => {
      const likeness = likenessOf(place, other);
      return likeness ? [{ place: other, likeness }] : [];
    })
    .sort((a, b) => rank(b) - rank(a));
}

/** Share of common trigrams, as Postgres' pg_trgm counts them: 0 for none, 1 for equal words. */
export function similarity(a: string, b: string): number {
  const [left, right] = [trigramsOf(a), trigramsOf(b)];
  const common = [...left].filter((one) => right.has(one)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

function trigramsOf(folded: string): Set<string> {
  const words = folded.split(' ').filter(Boolean);
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}

const hasWords = (text: string, words: string) =>
  words !== '' && ` ${text} `.includes(` ${words} `);

const EARTH_KM = 6_371;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres; null when one of the places has no coordinates. */
function distanceKm(
  a: { lat: number; lon: number },
  b: { lat: number | null; lon: number | null },
): number | null {
  if (b.lat === null || b.lon === null) return null;
  const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const h =
    half(a.lat, b.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(a.lon, b.lon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
