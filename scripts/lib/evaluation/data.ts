import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  chineseCities,
  chineseFactsFile,
  codeFinder,
  unlistedCity,
} from '@/lib/evaluation/chinese-cities';
import type { Known } from '@/lib/evaluation/known-partners';
import type { Candidate } from '@/lib/evaluation/model';
import { placeFactsReader } from '@/lib/prospects/place-facts';
import { parseCsv, parseJson } from '@/prisma/import/csv';
import { buildDataset } from '@/prisma/import/dataset';
import { readInput } from '@/prisma/import/input';
import type { Place } from '@/prisma/import/places';

const DATA = path.join(import.meta.dirname, '../../../prisma/data');

/** The pairs the weights were chosen on. */
export const OWN_PAIRS = path.join(DATA, 'city-partnerships-eu-china.csv');

/** Rows of contested control have no place in the import unless a setting says so, and none here. */
const IMPORT = { includeXk: false };

const chineseRow = z.object({
  division_code: z.string(),
  name_en: z.string(),
  province_en: z.string(),
  sub_provincial: z.string().nullable(),
  population_geonames: z.coerce.number().nullable(),
});

/**
 * The European candidates and all that ids are checked against, from prisma/data alone. Candidates are the cities of the
 * list that the import takes in; the smaller places it adds *because* they have a partnership would give the answer away.
 */
export function readEvaluationData(): { candidates: Candidate[]; known: Known } {
  const input = readInput();
  const listed = new Set(input.cities.map((city) => city.geonames_id));
  const data = buildDataset(input, IMPORT);
  const facts = placeFactsReader(data.signals, data.sites);
  const candidates = data.places.flatMap((place) =>
    place.geonamesId !== null && listed.has(place.geonamesId) ? [candidate(place, facts)] : [],
  );
  const positions = new Map(candidates.map(({ geonamesId }, at) => [geonamesId, at]));
  const excluded = new Set([...listed].filter((id) => !positions.has(id)));
  const smaller = new Set(input.partnerships.flatMap((row) => row.eu_geonames_id ?? []));
  return { candidates, known: { positions, excluded, smaller, ...readChinese() } };
}

function candidate(place: Place, facts: ReturnType<typeof placeFactsReader>): Candidate {
  const { geonamesId, name, countryCode, population } = place;
  if (geonamesId === null || population === null) throw new Error(`${name} is not of the list.`);
  return {
    geonamesId,
    name,
    country: countryCode,
    population,
    facts: facts({ ...place, id: place.key }),
  };
}

function readChinese(): Pick<Known, 'chinese' | 'codeOfName' | 'unlisted'> {
  const rows = parseCsv('chinese-cities.csv', read('chinese-cities.csv'), chineseRow).map(
    (row) => ({
      code: row.division_code,
      name: row.name_en,
      province: row.province_en,
      subProvincial: row.sub_provincial !== null,
      population: row.population_geonames || null,
    }),
  );
  const file = 'reviewed/chinese-cities.json';
  const facts = parseJson(file, read(file), chineseFactsFile);
  return {
    chinese: chineseCities(rows, facts),
    codeOfName: codeFinder(rows),
    unlisted: unlistedCity,
  };
}

function read(file: string): string {
  return readFileSync(path.join(DATA, file), 'utf8');
}
