import { withCoast } from './coast';
import { buildHolidays } from './holidays';
import type { ImportInput } from './input';
import { buildInterests, summariseInterests } from './interests';
import { buildPlaces, geonamesKey, type PlaceOptions } from './places';
import { withSeaports } from './seaports';
import { buildRegions, buildSignals } from './signals';
import { buildTies } from './ties';

/** All rows of an import, tied together by keys that stay the same from one import to the next. */
export type Dataset = ReturnType<typeof buildDataset>;

/**
 * Turns the checked files into rows, without a database.
 * @throws Error when a row names a place, source or region that no other row defines.
 */
export function buildDataset(input: ImportInput, options: PlaceOptions) {
  const regions = buildRegions(input.regions);
  const seaports = withSeaports(buildPlaces(input, options), input.seaPorts, input.seaPortReview);
  const places = knownRegions(withCoast(seaports, input.coast), regions);
  const keyOfSlug = new Map(places.map((place) => [place.slug, place.key]));
  const interests = buildInterests(input.interests, (slug) => keyOfSlug.get(slug));
  const dataset = {
    sources: input.sources,
    regions,
    signals: buildSignals(input.regions, input.signals),
    sites: input.sites.map((row) => ({
      nuts3: row.nuts3_2021,
      sectorId: row.sector,
      branches: row.branches,
      lastYearReported: row.last_year_reported,
      sourceId: 'euets',
    })),
    seaPorts: input.seaPorts,
    places,
    ties: buildTies(input),
    interests,
    cityInterests: summariseInterests(interests),
    facts: hostFacts(input),
    hosts: input.hosts.map((host) => ({ ...host, cityKey: hostKey(input, host.divisionCode) })),
    holidays: buildHolidays(input),
  };
  requireReferences(dataset);
  return dataset;
}

function hostFacts(input: ImportInput) {
  const cityKey = hostKey(input, input.facts.cityDivisionCode);
  return input.facts.facts.map((fact) => ({ ...fact, cityKey }));
}

function hostKey(input: ImportInput, divisionCode: string): string {
  const city = input.chineseCities.find((one) => one.division_code === divisionCode);
  return geonamesKey(city?.geonames_id ?? 0);
}

/** Codes of regions without statistics are dropped: the column refers to the regions imported. */
function knownRegions<P extends { nuts2: string | null }>(
  places: readonly P[],
  regions: readonly { nuts2: string }[],
): P[] {
  const known = new Set(regions.map((region) => region.nuts2));
  return places.map((place) =>
    place.nuts2 && !known.has(place.nuts2) ? { ...place, nuts2: null } : place,
  );
}

function requireReferences(data: {
  sources: { id: string }[];
  places: { key: string; name: string }[];
  ties: { key: string; cityKey: string; sourceId: string }[];
  interests: { cityKey: string }[];
  facts: { key: string; cityKey: string; source: string }[];
  signals: { sourceId: string }[];
  sites: { sourceId: string }[];
}): void {
  const places = new Set(data.places.map((place) => place.key));
  const sources = new Set(data.sources.map((source) => source.id));
  const cityKeys = [...data.ties, ...data.interests, ...data.facts].map((row) => row.cityKey);
  const sourceIds = [
    ...data.ties.map((tie) => tie.sourceId),
    ...data.facts.map((fact) => fact.source),
    ...[...data.signals, ...data.sites].map((row) => row.sourceId),
  ];
  const missing = [
    ...cityKeys.filter((key) => !places.has(key)).map((key) => `place ${key}`),
    ...sourceIds.filter((id) => !sources.has(id)).map((id) => `source ${id}`),
  ];
  if (places.size !== data.places.length) missing.push('a place stands twice');
  if (missing.length > 0) throw new Error(`Import: ${[...new Set(missing)].join(', ')}`);
}
