import { toAscii } from '@/lib/cities/ascii';
import { searchTextOf } from '@/lib/cities/search-text';
import { timeZoneOf } from '@/lib/cities/time-zone';
import type { Standing } from '@/lib/prospects/model';
import type { ImportInput } from './input';
import { chineseNames, latinName, slugName } from './names';
import { verdicts } from './review';
import { standingOf } from './standing';

/** A row of the city table, before it has an id and a slug. */
export type Place = {
  /** Identifies the place across imports: "g" and GeoNames id, or "s:" and its fixed slug. */
  key: string;
  /** Fixed by a reviewed file; otherwise given on import. */
  slug: string | null;
  /** What a slug is made of when none is fixed. */
  slugName: string;
  geonamesId: number | null;
  wikidataId: string | null;
  level: 'city' | 'county' | 'region';
  name: string;
  asciiName: string;
  nameZh: string | null;
  countryCode: string;
  countryGroup: string;
  admin1Name: string | null;
  lat: number | null;
  lon: number | null;
  population: number | null;
  populationYear: string | null;
  areaKm2: number | null;
  nuts2: string | null;
  nuts3: string | null;
  timeZone: string;
  isSeaport: boolean;
  /** Within 10 km of the sea, or with a seaport; null = the position is not known. */
  coastal: boolean | null;
  standing: Standing | null;
  reviewNote: string | null;
  searchText: string;
};

export type PlaceOptions = { includeXk: boolean };

/** GeoNames gives no year; its figures are of mixed age (prisma/data/README.md). */
const GEONAMES_YEARS = '2022–24';

export const geonamesKey = (id: number): string => `g${id}`;
export const slugKey = (slug: string): string => `s:${slug}`;

/** All places: listed European cities, smaller places and regions that files name, host cities. Seaports are set later. */
export function buildPlaces(input: ImportInput, options: PlaceOptions): Place[] {
  const listed = listedCities(input, options);
  const known = new Set(listed.map((place) => place.key));
  const smaller = smallerPlaces(input).filter((place) => !known.has(place.key));
  return [...listed, ...smaller, ...regions(input), ...withoutId(input), ...hostCities(input)];
}

function listedCities(input: ImportInput, options: PlaceOptions): Place[] {
  const verdict = verdicts(input.review);
  const chinese = chineseNames(input.chineseNames);
  const others = new Map(input.otherNames.map((row) => [row.geonames_id, row.names]));
  return input.cities
    .filter((row) => options.includeXk || row.country_code !== 'XK')
    .filter((row) => !verdict.get(row.geonames_id)?.excluded)
    .map((row) =>
      place({
        key: geonamesKey(row.geonames_id),
        geonamesId: row.geonames_id,
        wikidataId: row.wikidata_id,
        name: latinName(
          { geonamesId: row.geonames_id, name: row.name, countryCode: row.country_code },
          input.latinNames.europe,
        ),
        slugName: slugName(row.geonames_id, input.latinNames.europe),
        otherNames: [row.name, row.ascii_name, ...(others.get(row.geonames_id) ?? [])],
        nameZh: chinese.get(row.geonames_id) ?? row.name_zh_hans,
        countryCode: row.country_code,
        countryGroup: row.group,
        admin1Name: row.admin1_name,
        lat: row.lat,
        lon: row.lon,
        population: row.population,
        populationYear: GEONAMES_YEARS,
        standing: standingOf(row),
        nuts2: row.nuts2_2021,
        nuts3: row.nuts3_2021,
        reviewNote: verdict.get(row.geonames_id)?.note ?? null,
      }),
    );
}

/** Places under 50,000 inhabitants that have a documented partnership. */
function smallerPlaces(input: ImportInput): Place[] {
  const claimed = new Set(input.places.regions.flatMap((region) => region.pairIds));
  const byId = new Map(
    input.partnerships
      .filter((row) => row.eu_geonames_id !== null && !claimed.has(row.pair_id))
      .map((row) => [row.eu_geonames_id as number, row]),
  );
  return input.places.smaller.map((one) => {
    const row = byId.get(one.geonamesId);
    if (!row) throw new Error(`places.json: no partnership names ${one.name}`);
    return place({
      key: geonamesKey(one.geonamesId),
      geonamesId: one.geonamesId,
      wikidataId: row.eu_wikidata,
      name: one.name,
      nameZh: one.nameZh,
      countryCode: row.eu_country,
      countryGroup: row.eu_group,
      lat: row.eu_lat,
      lon: row.eu_lon,
      population: one.populationDoubt ? null : row.eu_population,
      populationYear: one.populationDoubt ? null : GEONAMES_YEARS,
      nuts2: row.eu_nuts2_2021,
      nuts3: row.eu_nuts3_2021,
    });
  });
}

function regions(input: ImportInput): Place[] {
  return input.places.regions.map((region) =>
    place({
      key: region.geonamesId === null ? slugKey(region.slug) : geonamesKey(region.geonamesId),
      slug: region.slug,
      geonamesId: region.geonamesId,
      wikidataId: region.wikidataId ?? null,
      level: region.level,
      name: region.name,
      otherNames: [region.ownName],
      nameZh: region.nameZh,
      countryCode: region.countryCode,
      countryGroup: region.group,
      admin1Name: region.admin1Name,
      lat: region.lat,
      lon: region.lon,
      nuts2: region.nuts2,
      nuts3: region.nuts3,
    }),
  );
}

function withoutId(input: ImportInput): Place[] {
  return input.places.withoutGeonamesId.map((one) => {
    const row = input.partnerships.find((pair) => one.pairIds.includes(pair.pair_id));
    if (!row) throw new Error(`places.json: no partnership names ${one.name}`);
    return place({
      key: slugKey(one.slug),
      slug: one.slug,
      wikidataId: one.wikidataId,
      name: one.name,
      nameZh: one.nameZh,
      countryCode: one.countryCode,
      countryGroup: one.group,
      lat: row.eu_lat,
      lon: row.eu_lon,
      nuts2: row.eu_nuts2_2021,
      nuts3: row.eu_nuts3_2021,
    });
  });
}

function hostCities(input: ImportInput): Place[] {
  return input.hosts.map((host) => {
    const row = input.chineseCities.find((city) => city.division_code === host.divisionCode);
    if (!row?.geonames_id) throw new Error(`hosts/${host.slug}.json: unknown division code`);
    return place({
      key: geonamesKey(row.geonames_id),
      slug: `${host.slug}-cn`,
      geonamesId: row.geonames_id,
      name: host.name,
      nameZh: host.nameZh,
      countryCode: 'CN',
      countryGroup: 'CN',
      admin1Name: row.province_en,
      lat: row.lat,
      lon: row.lon,
      population: host.population,
      populationYear: host.populationYear,
      areaKm2: host.areaKm2,
      isSeaport: host.isSeaport,
      coastal: host.coastal,
      standing: host.standing,
    });
  });
}

type Given = Partial<Omit<Place, 'slugName'>> &
  Pick<Place, 'key' | 'name' | 'nameZh' | 'countryCode' | 'countryGroup'> & {
    slugName?: string | undefined;
    otherNames?: (string | null)[];
  };

function place({ otherNames = [], ...given }: Given): Place {
  const nuts2 = given.nuts2 ?? null;
  const timeZone = timeZoneOf(given.countryCode, nuts2);
  if (!timeZone) throw new Error(`No time zone is known for ${given.countryCode} (${given.name}).`);
  return {
    slug: null,
    geonamesId: null,
    wikidataId: null,
    level: 'city',
    admin1Name: null,
    lat: null,
    lon: null,
    population: null,
    populationYear: null,
    areaKm2: null,
    nuts3: null,
    isSeaport: false,
    coastal: null,
    standing: null,
    reviewNote: null,
    ...given,
    slugName: given.slugName ?? given.name,
    nuts2,
    timeZone,
    asciiName: toAscii(given.name),
    searchText: searchTextOf([given.name, ...otherNames, given.admin1Name, given.nameZh]),
  };
}
