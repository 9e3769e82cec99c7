import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { CityPacker, type PackedCities } from '../packed/cities';
import { type CityCode, encodeCity } from '../packed/encode';
import type { Layout } from '../packed/layout';
import { readCandidateProfiles } from './candidate-profiles';

/** A city as the lists read it; no bytes: it is no candidate any more. */
export type MatchCity = {
  cityId: string;
  version: number | null;
  day: CityCode['day'];
  bytes: Uint8Array | null;
};

/**
 * Reads what the cities say now and keeps it in packed form. The caller holds the lists' lock, so that the numbers of
 * changes stand in the order in which they become visible.
 * @returns all of them, those that are no candidates without bytes
 */
export async function codeCities(
  tx: Tx,
  cityIds: readonly string[],
  layout: Layout,
): Promise<MatchCity[]> {
  const candidates = await readCandidateProfiles(tx, cityIds);
  const coded = candidates.map(({ cityId, version, profile }): MatchCity => {
    const { bytes, day } = encodeCity(profile, layout);
    return { cityId, version, day, bytes };
  });
  await tx.$executeRaw`
    INSERT INTO match_city (city_id, code, version, day, changed)
    SELECT city_id, decode(code, 'base64'), version, day, (SELECT coalesce(max(changed), 0) + 1 FROM match_city)
    FROM unnest(${coded.map((one) => one.cityId)}::uuid[], ${coded.map(base64)}::text[],
      ${coded.map((one) => one.version)}::int[], ${coded.map((one) => one.day)}::int[])
      AS coded (city_id, code, version, day)
    ON CONFLICT (city_id) DO UPDATE SET code = excluded.code, version = excluded.version,
      day = excluded.day, changed = excluded.changed`;
  const others = cityIds.filter((id) => !coded.some((one) => one.cityId === id));
  await tx.$executeRaw`
    UPDATE match_city SET code = NULL, version = NULL, day = NULL,
      changed = (SELECT max(changed) + 1 FROM match_city)
    WHERE city_id = ANY(${others}::uuid[]) AND code IS NOT NULL`;
  return [...coded, ...others.map((cityId) => ({ cityId, version: null, day: null, bytes: null }))];
}

const base64 = ({ bytes }: MatchCity): string => Buffer.from(bytes ?? []).toString('base64');

/** All candidates as columns, and what the rows of a list name besides; `upTo` is the last change in it. */
export type Snapshot = { cities: PackedCities; versions: (number | null)[]; upTo: bigint };

const BATCH = 20_000;

type Batch = {
  ids: string[];
  versions: (number | null)[];
  days: (number | null)[];
  code: Uint8Array;
};

/** Reads all candidates, in batches and without a lock: what changes meanwhile has a number above `upTo`. */
export async function readSnapshot(reader: Pick<Tx, '$queryRaw'>): Promise<Snapshot> {
  const [last] = await reader.$queryRaw<{ upTo: bigint }[]>`
    SELECT coalesce(max(changed), 0) AS "upTo" FROM match_city`;
  const packer = new CityPacker();
  const versions: (number | null)[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const [batch] = await reader.$queryRaw<Batch[]>`
      SELECT coalesce(array_agg(city_id::text ORDER BY city_id), '{}') AS ids,
        coalesce(array_agg(version ORDER BY city_id), '{}') AS versions,
        coalesce(array_agg(day ORDER BY city_id), '{}') AS days,
        coalesce(string_agg(code, ''::bytea ORDER BY city_id), ''::bytea) AS code
      FROM (SELECT * FROM match_city WHERE city_id > ${after}::uuid AND code IS NOT NULL
            ORDER BY city_id LIMIT ${BATCH}) AS batch`;
    if (!batch || batch.ids.length === 0) break;
    let at = 0;
    for (const [index, id] of batch.ids.entries()) {
      at += packer.add({ id, bytes: batch.code, at, day: batch.days[index] ?? null });
      versions.push(batch.versions[index] ?? null);
    }
    after = batch.ids.at(-1) ?? after;
    if (batch.ids.length < BATCH) break;
  }
  return { cities: packer.build(), versions, upTo: last?.upTo ?? 0n };
}
