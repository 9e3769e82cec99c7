import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { Place, TopCity } from './model';

export type HostRow = TopCity & { hostId: string };

/** Writes rows of any lists in one statement. */
export async function insertRows(tx: Tx, rows: readonly HostRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <T>(of: (row: HostRow) => T) => rows.map(of);
  await tx.$executeRaw`
    INSERT INTO top_city (host_id, city_id, score, mutual, smaller_fit, trust, city_version, city_day, strongest, weakest)
    SELECT * FROM unnest(${column((row) => row.hostId)}::uuid[], ${column((row) => row.cityId)}::uuid[],
      ${column((row) => row.score)}::int[], ${column((row) => row.mutual)}::int[],
      ${column((row) => row.smallerFit)}::int[], ${column((row) => row.trust)}::float8[],
      ${column((row) => row.cityVersion)}::int[], ${column((row) => row.cityDay)}::int[],
      ${column(({ strongest }) => strongest && JSON.stringify(strongest))}::jsonb[],
      ${column(({ weakest }) => weakest && JSON.stringify(weakest))}::jsonb[])`;
}

/** Takes the cities out of the lists of these hosts. @returns how many rows each host lost */
export async function removeCities(
  tx: Tx,
  cityIds: readonly string[],
  hostIds: readonly string[],
): Promise<Map<string, number>> {
  const removed = await tx.$queryRaw<{ hostId: string }[]>`
    DELETE FROM top_city WHERE city_id = ANY(${cityIds}::uuid[]) AND host_id = ANY(${hostIds}::uuid[])
    RETURNING host_id AS "hostId"`;
  const counts = new Map<string, number>();
  for (const { hostId } of removed) counts.set(hostId, (counts.get(hostId) ?? 0) + 1);
  return counts;
}

/** Writes how many rows lists have now. */
export async function countRows(tx: Tx, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return;
  await tx.$executeRaw`
    UPDATE match_list AS list SET rows = counted.rows
    FROM unnest(${[...counts.keys()]}::uuid[], ${[...counts.values()]}::int[]) AS counted (host_id, rows)
    WHERE list.host_id = counted.host_id`;
}

/** Cuts lists back to `made` rows; the last one kept becomes the floor. */
export async function cutLists(tx: Tx, hostIds: readonly string[], made: number): Promise<void> {
  if (hostIds.length === 0) return;
  await tx.$executeRaw`
    WITH last AS (
      SELECT list.host_id, kept.* FROM match_list AS list
      CROSS JOIN LATERAL (
        SELECT score, mutual, smaller_fit, city_id FROM top_city WHERE host_id = list.host_id
        ORDER BY score DESC, mutual DESC, smaller_fit DESC, city_id DESC OFFSET ${made - 1} LIMIT 1
      ) AS kept
      WHERE list.host_id = ANY(${hostIds}::uuid[])
    ), cut AS (
      DELETE FROM top_city AS row USING last
      WHERE row.host_id = last.host_id
        AND (row.score, row.mutual, row.smaller_fit, row.city_id)
          < (last.score, last.mutual, last.smaller_fit, last.city_id)
    )
    UPDATE match_list AS list SET rows = ${made}, floor_score = last.score, floor_mutual = last.mutual,
      floor_fit = last.smaller_fit, floor_city_id = last.city_id
    FROM last WHERE list.host_id = last.host_id`;
}

export type NewList = { hostId: string; version: number; rows: number; floor: Place | null };

/** Begins lists anew: their head is written and every old row goes. */
export async function beginLists(tx: Tx, model: string, lists: readonly NewList[]): Promise<void> {
  const hostIds = lists.map((one) => one.hostId);
  await tx.$executeRaw`DELETE FROM top_city WHERE host_id = ANY(${hostIds}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO match_list (host_id, model, host_version, rows, floor_score, floor_mutual, floor_fit, floor_city_id)
    SELECT host_id, ${model}, version, rows, score, mutual, fit, city_id
    FROM unnest(${hostIds}::uuid[], ${lists.map((one) => one.version)}::int[],
      ${lists.map((one) => one.rows)}::int[], ${lists.map((one) => one.floor?.score ?? null)}::int[],
      ${lists.map((one) => one.floor?.mutual ?? null)}::int[],
      ${lists.map((one) => one.floor?.smallerFit ?? null)}::int[],
      ${lists.map((one) => one.floor?.cityId ?? null)}::uuid[])
      AS made (host_id, version, rows, score, mutual, fit, city_id)
    ON CONFLICT (host_id) DO UPDATE SET model = excluded.model, host_version = excluded.host_version,
      rows = excluded.rows, floor_score = excluded.floor_score, floor_mutual = excluded.floor_mutual,
      floor_fit = excluded.floor_fit, floor_city_id = excluded.floor_city_id, built_at = now()`;
}
