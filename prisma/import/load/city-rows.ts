import type { ClientBase } from 'pg';
import type { Dataset } from '../dataset';
import { uuidv7 } from '../uuid';
import { TABLES } from './tables';
import { type Row, removeMissing, upsert, type Written } from './upsert';

type Ids = ReadonlyMap<string, string>;

/** Facts of host cities. */
export async function loadFacts(
  client: ClientBase,
  facts: Dataset['facts'],
  idOf: Ids,
): Promise<Written> {
  const rows = facts.map((fact) => ({
    id: uuidv7(),
    city_id: idOf.get(fact.cityKey),
    key: fact.key,
    group: fact.group,
    sector_id: fact.sector,
    text_en: fact.en,
    text_zh: fact.zh,
    year: fact.year,
    uncertain: fact.uncertain !== undefined,
    uncertain_en: fact.uncertain?.en ?? null,
    uncertain_zh: fact.uncertain?.zh ?? null,
    lead: fact.lead,
    position: fact.position,
    source_id: fact.source,
  }));
  return replace(client, TABLES.fact, rows);
}

export async function loadTies(
  client: ClientBase,
  ties: Dataset['ties'],
  idOf: Ids,
): Promise<Written> {
  const rows = ties.map((tie) => ({
    id: uuidv7(),
    key: tie.key,
    city_id: idOf.get(tie.cityKey),
    partner_id: tie.partnerKey === null ? null : idOf.get(tie.partnerKey),
    partner_name: tie.partnerName,
    partner_name_zh: tie.partnerNameZh,
    kind: tie.kind,
    since: tie.since,
    confidence: tie.confidence,
    single_source: tie.singleSource,
    source_text: tie.sourceText,
    source_url: tie.sourceUrl,
    source_id: tie.sourceId,
    note_en: tie.noteEn,
    note_zh: tie.noteZh,
  }));
  return replace(client, TABLES.tie, rows);
}

/** Documented interests, found again by place, sector, topic and page, so that their ids stay. */
export async function loadInterests(
  client: ClientBase,
  interests: Dataset['interests'],
  idOf: Ids,
): Promise<Written> {
  const { rows: known } = await client.query<Record<string, string | null>>(
    'SELECT id, city_id, sector_id, topic_id, url FROM documented_interest',
  );
  const keyOf = (row: Row) => [row.city_id, row.sector_id, row.topic_id, row.url].join(' ');
  const ids = new Map(known.map((row) => [keyOf(row), row.id]));
  const rows = (await ofSilentCities(client, interests, idOf)).map((one) => {
    const row: Row = {
      city_id: idOf.get(one.cityKey),
      sector_id: one.sectorId,
      topic_id: one.topicId,
      offer: one.offer,
      seek: one.seek,
      wording: one.wording,
      programme: one.programme,
      page_date: one.pageDate,
      url: one.url,
    };
    return { ...row, id: ids.get(keyOf(row)) ?? uuidv7() };
  });
  return replace(client, TABLES.interest, rows);
}

/** What the directory's filters read of cities without a profile of their own. */
export async function loadCityInterests(
  client: ClientBase,
  interests: Dataset['cityInterests'],
  idOf: Ids,
): Promise<Written> {
  const rows = (await ofSilentCities(client, interests, idOf)).map((one) => ({
    city_id: idOf.get(one.cityKey),
    sector_id: one.sectorId,
    priority: one.priority,
    offer: one.offer,
    seek: one.seek,
    kind: 'documented',
  }));
  return replace(client, TABLES.cityInterest, rows, "kind = 'documented'");
}

/** Rows about cities that have not published a profile: with it, what pages documented about them ends. */
async function ofSilentCities<R extends { cityKey: string }>(
  client: ClientBase,
  rows: readonly R[],
  idOf: Ids,
): Promise<R[]> {
  const { rows: published } = await client.query<{ city_id: string }>(
    'SELECT DISTINCT city_id FROM profile_version',
  );
  const spoken = new Set(published.map((row) => row.city_id));
  return rows.filter((row) => !spoken.has(idOf.get(row.cityKey) ?? ''));
}

async function replace(
  client: ClientBase,
  table: (typeof TABLES)[keyof typeof TABLES],
  rows: Row[],
  where?: string,
): Promise<Written> {
  await removeMissing(client, table, rows, where);
  return upsert(client, table, rows);
}
