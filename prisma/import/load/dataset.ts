import type { ClientBase } from 'pg';
import type { Dataset } from '../dataset';
import type { Progress } from '../progress';
import { loadCityInterests, loadFacts, loadInterests, loadTies } from './city-rows';
import { loadHosts } from './hosts';
import { loadPlaces } from './places';
import { TABLES } from './tables';
import { type Row, removeMissing, upsert, type Written } from './upsert';

export type Counts = Record<string, Written>;

/** Writes a dataset into an open transaction, in the order its references ask for. */
export async function loadDataset(
  client: ClientBase,
  data: Dataset,
  progress: Progress,
): Promise<Counts> {
  const counts: Counts = {};
  const note = (name: string, written: Written) => {
    counts[name] = written;
    progress.advance(name, written.rows);
  };
  note('sources', await upsert(client, TABLES.source, sourceRows(data)));
  note('regions', await upsert(client, TABLES.region, regionRows(data)));
  note('signals', await upsert(client, TABLES.signal, signalRows(data)));
  note('sites', await upsert(client, TABLES.site, siteRows(data)));
  note('seaports', await upsert(client, TABLES.seaPort, seaPortRows(data)));

  const { idOf, written, archived } = await loadPlaces(client, data.places);
  note('cities', written);
  counts.archived = { rows: archived, added: 0, changed: archived };
  const hosts = await loadHosts(client, data.hosts, idOf);
  note('hosts', { rows: data.hosts.length, added: hosts, changed: 0 });

  note('facts', await loadFacts(client, data.facts, idOf));
  note('ties', await loadTies(client, data.ties, idOf));
  note('documentedInterests', await loadInterests(client, data.interests, idOf));
  note('cityInterests', await loadCityInterests(client, data.cityInterests, idOf));
  note('holidays', await upsert(client, TABLES.holiday, holidayRows(data)));

  await removeMissing(client, TABLES.signal, signalRows(data));
  await removeMissing(client, TABLES.site, siteRows(data));
  await removeMissing(client, TABLES.region, regionRows(data));
  await removeMissing(client, TABLES.seaPort, seaPortRows(data));
  await removeMissing(client, TABLES.source, sourceRows(data));
  return counts;
}

/** How many rows `loadDataset` will write, for a progress bar. */
export function countRows(data: Dataset): number {
  const { sources, regions, signals, seaPorts, places, hosts, facts, ties } = data;
  const lists = [sources, regions, signals, seaPorts, places, hosts, facts, ties];
  const more = [data.sites, data.interests, data.cityInterests, data.holidays];
  return [...lists, ...more].reduce((sum, list) => sum + list.length, 0);
}

const sourceRows = (data: Dataset): Row[] =>
  data.sources.map((source) => ({
    id: source.id,
    title_en: source.titleEn,
    title_zh: source.titleZh,
    url: source.url,
    licence: source.licence,
    use_en: source.useEn,
    use_zh: source.useZh,
    data_date: source.dataDate,
    position: source.position,
  }));

const regionRows = (data: Dataset): Row[] =>
  data.regions.map((region) => ({
    nuts2: region.nuts2,
    name: region.name,
    country_code: region.countryCode,
  }));

const signalRows = (data: Dataset): Row[] =>
  data.signals.map((signal) => ({
    nuts2: signal.nuts2,
    sector_id: signal.sectorId,
    value: signal.value,
    rank: signal.rank,
    ranked_regions: signal.rankedRegions,
    indicator_count: signal.indicatorCount,
    confidence: signal.confidence,
    basis: signal.basis,
    years: signal.years,
    source_id: signal.sourceId,
  }));

const siteRows = (data: Dataset): Row[] =>
  data.sites.map((site) => ({
    nuts3: site.nuts3,
    sector_id: site.sectorId,
    branches: site.branches,
    last_year_reported: site.lastYearReported,
    source_id: site.sourceId,
  }));

const seaPortRows = (data: Dataset): Row[] =>
  data.seaPorts.map((port) => ({
    unlocode: port.unlocode,
    name: port.name,
    country_code: port.country_code,
    nuts2: port.nuts2_2021,
    nuts3: port.nuts3_2021,
  }));

const holidayRows = (data: Dataset): Row[] =>
  data.holidays.map((holiday) => ({
    country_code: holiday.countryCode,
    date: holiday.date,
    kind: holiday.kind,
    name_en: holiday.nameEn,
    name_zh: holiday.nameZh,
    status: holiday.status,
    source: holiday.source,
  }));
