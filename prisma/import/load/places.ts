import type { ClientBase } from 'pg';
import { assignSlugs } from '@/lib/cities/slug';
import { geonamesKey, type Place, slugKey } from '../places';
import { uuidv7 } from '../uuid';
import { TABLES } from './tables';
import { type Row, upsert, type Written } from './upsert';

export type LoadedPlaces = {
  /** Place key → id in the database. */
  idOf: ReadonlyMap<string, string>;
  written: Written;
  archived: number;
};

type Known = { key: string; id: string; slug: string };

/** Writes the places. One that has a row keeps its id and its slug; one that left the files is archived, unless claimed. */
export async function loadPlaces(
  client: ClientBase,
  places: readonly Place[],
): Promise<LoadedPlaces> {
  const known = await knownPlaces(client, places);
  const slugs = assignSlugs(
    places.map((place) => ({
      key: place.key,
      name: place.slugName,
      countryCode: place.countryCode,
      region: place.admin1Name,
      ...(place.slug && { slug: place.slug }),
    })),
    new Map(known.map((one) => [one.key, one.slug])),
    await usedSlugs(client),
  );
  const idOf = new Map(known.map((one) => [one.key, one.id]));
  for (const place of places) if (!idOf.has(place.key)) idOf.set(place.key, uuidv7());
  const rows = places.map((place) => cityRow(place, idOf, slugs));
  const written = await upsert(client, TABLES.city, rows);
  const kept = rows.map((row) => String(row.id));
  return { idOf, written, archived: await archiveMissing(client, kept) };
}

/** Rows of the table that these places are: by GeoNames id, or by the fixed slug of places that have none. */
async function knownPlaces(client: ClientBase, places: readonly Place[]): Promise<Known[]> {
  const fixed = places.filter((place) => place.geonamesId === null).map((place) => place.slug);
  const { rows } = await client.query<{ id: string; slug: string; geonames_id: number | null }>(
    `SELECT id, slug, geonames_id FROM city
     WHERE geonames_id IS NOT NULL OR (slug = ANY($1) AND NOT demo)`,
    [fixed],
  );
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    key: row.geonames_id === null ? slugKey(row.slug) : geonamesKey(row.geonames_id),
  }));
}

/** Every slug in use or ever used, also by cities that were added by hand. */
async function usedSlugs(client: ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ slug: string }>(
    'SELECT slug FROM city UNION SELECT slug FROM city_slug_redirect',
  );
  return new Set(rows.map((row) => row.slug));
}

/** Cities that came from GeoNames and are no longer in the files; a city hall's verified claim keeps its city. */
async function archiveMissing(client: ClientBase, ids: string[]): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE city SET archived_at = now(), updated_at = now()
     WHERE geonames_id IS NOT NULL AND archived_at IS NULL AND NOT demo AND id <> ALL($1::uuid[])
       AND NOT EXISTS (SELECT 1 FROM claim WHERE city_id = city.id AND status = 'verified')`,
    [ids],
  );
  return rowCount ?? 0;
}

function cityRow(
  place: Place,
  idOf: ReadonlyMap<string, string>,
  slugs: ReadonlyMap<string, string>,
): Row {
  return {
    id: idOf.get(place.key),
    slug: slugs.get(place.key),
    geonames_id: place.geonamesId,
    wikidata_id: place.wikidataId,
    level: place.level,
    name: place.name,
    ascii_name: place.asciiName,
    name_zh: place.nameZh,
    country_code: place.countryCode,
    country_group: place.countryGroup,
    admin1_name: place.admin1Name,
    lat: place.lat,
    lon: place.lon,
    population: place.population,
    population_year: place.populationYear,
    area_km2: place.areaKm2,
    nuts2: place.nuts2,
    nuts3: place.nuts3,
    time_zone: place.timeZone,
    is_seaport: place.isSeaport,
    coastal: place.coastal,
    standing: place.standing,
    review_note: place.reviewNote,
    search_text: place.searchText,
    archived_at: null,
  };
}
