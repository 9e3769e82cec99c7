import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { hostProfile } from '@/lib/matching/profile-schema';
import { parseCsv, parseJson } from './csv';
import * as reviewed from './reviewed';
import * as rows from './rows';

const DATA = path.join(import.meta.dirname, '..', 'data');

/** Everything the import reads, checked. Nothing outside `prisma/data` is read. */
export function readInput() {
  return {
    cities: csv('european-cities.csv', rows.europeanCityRow),
    review: csv('european-cities-review.csv', rows.reviewRow),
    chineseNames: csv('city-names-zh-corrections.csv', rows.chineseNameRow),
    otherNames: csv('city-other-names.csv', rows.otherNamesRow),
    chineseCities: csv('chinese-cities.csv', rows.chineseCityRow),
    partnerships: csv('city-partnerships-eu-china.csv', rows.partnershipRow),
    regions: csv('region-signals-nuts2.csv', rows.regionRow),
    signals: csv('region-sector-signals.csv', rows.signalRow),
    coast: csv('city-coast.csv', rows.coastRow),
    sites: csv('industrial-sites-nuts3.csv', rows.industrialSiteRow),
    seaPorts: csv('sea-ports-europe.csv', rows.seaPortRow),
    chinaHolidays: csv('china-holidays.csv', rows.chinaHolidayRow),
    europeHolidays: csv('reviewed/europe-holidays.csv', rows.europeHolidayRow),
    places: json('reviewed/places.json', reviewed.placesFile),
    latinNames: json('reviewed/latin-names.json', reviewed.latinNamesFile),
    seaPortReview: json('reviewed/sea-ports.json', reviewed.seaPortsFile),
    interests: json('reviewed/iurc-interests.json', reviewed.interestsFile),
    facts: json('reviewed/dalian-facts.json', reviewed.factsFile),
    hostTies: json('reviewed/dalian-ties.json', reviewed.hostTiesFile),
    tieNotes: json('reviewed/tie-notes.json', reviewed.tieNotesFile),
    sources: json('reviewed/sources.json', reviewed.sourcesFile),
    hosts: [host('dalian')],
  };
}
export type ImportInput = ReturnType<typeof readInput>;

const read = (file: string) => readFileSync(path.join(DATA, file), 'utf8');
const csv = <S extends z.ZodType>(file: string, row: S) => parseCsv(file, read(file), row);
const json = <S extends z.ZodType>(file: string, shape: S) => parseJson(file, read(file), shape);

/** A host, what it offers and seeks as the matching model reads it, and what it can show. */
const host = (name: string) => ({
  ...json(`hosts/${name}.json`, reviewed.hostFile),
  profile: json(`hosts/${name}-profile.json`, hostProfile),
  sites: json(`sites/${name}.json`, reviewed.hostSites),
});
