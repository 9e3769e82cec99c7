import 'server-only';
import { type Actor, hasRole } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import type { CityLevel } from '../../level';
import { claimableCity } from '../claimable';
import { type PlaceInput, readCoordinates } from './place-schema';
import { samePlaces, type TypedPlace } from './same-place';

/** A listed place that may be the one somebody adds by hand. */
export type ListedPlace = {
  id: string;
  slug: string;
  level: CityLevel;
  name: string;
  nameZh: string | null;
  countryCode: string;
  admin1Name: string | null;
  population: number | null;
  likeness: 'same' | 'likely';
};

/** Candidates shown; a common name has no more. */
const MOST = 6;

const select = {
  id: true,
  slug: true,
  level: true,
  name: true,
  nameZh: true,
  countryCode: true,
  admin1Name: true,
  population: true,
  lat: true,
  lon: true,
  searchText: true,
} as const;

/** Listed places that may be this one, the likeliest first. Public: nothing here depends on who asks. */
export async function listSamePlaces(place: PlaceInput): Promise<ListedPlace[]> {
  return samePlacesOf(db(), toTyped(place), null);
}

/** The same inside a transaction, or about a place that is in the table itself. */
export async function samePlacesOf(
  tx: Tx,
  place: TypedPlace,
  exceptId: string | null,
): Promise<ListedPlace[]> {
  const rows = await tx.city.findMany({
    where: {
      ...claimableCity(),
      ...(exceptId && { id: { not: exceptId } }),
      OR: [
        { countryCode: place.countryCode },
        ...(place.nameZh ? [{ nameZh: place.nameZh }] : []),
        {
          lat: { gte: place.lat - 1, lte: place.lat + 1 },
          lon: { gte: place.lon - 2, lte: place.lon + 2 },
        },
      ],
    },
    orderBy: { id: 'asc' },
    select,
  });
  return samePlaces(place, rows)
    .slice(0, MOST)
    .map(({ place: { lat: _lat, lon: _lon, searchText: _text, ...city }, likeness }) => ({
      ...city,
      likeness,
    }));
}

/** The typed place as it is compared. */
export function toTyped(place: PlaceInput): TypedPlace {
  const point = readCoordinates(place.coordinates);
  if (!point) throw new Error('coordinates were checked by the schema');
  const { level, place: name, nameZh, country } = place;
  return { level, name, nameZh: nameZh || null, countryCode: country, ...point };
}

/** A place that was added by hand, as the programme judges it: what was typed, and what it may be a double of. */
export type HandAddedPlace = {
  addedAt: Date;
  level: CityLevel;
  lat: number;
  lon: number;
  admin1Name: string | null;
  others: ListedPlace[];
};

/** Null for a place that came from the public data, and for everybody but the programme. */
export async function getHandAddedPlace(
  actor: Actor,
  cityId: string,
): Promise<HandAddedPlace | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const city = await db().city.findUnique({
    where: { id: cityId },
    select: { ...select, addedByHandAt: true },
  });
  if (!city?.addedByHandAt || city.lat === null || city.lon === null) return null;
  const { level, name, nameZh, countryCode, lat, lon, admin1Name } = city;
  const others = await samePlacesOf(db(), { level, name, nameZh, countryCode, lat, lon }, cityId);
  return { addedAt: city.addedByHandAt, level, lat, lon, admin1Name, others };
}
