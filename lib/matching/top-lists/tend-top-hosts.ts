import 'server-only';
import { db } from '@/lib/db/client';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { readHosts } from './hosts';
import type { MatchCity } from './match-cities';
import { layout, lockLists, readModel } from './model-in-force';
import { packMatchCities } from './pack-match-cities';
import { hostsKeyOf, MOST_HOSTS, storeTopHosts, topHostsOf } from './top-hosts';

/** Cities of one transaction, and transactions of one round: the next round goes on. */
const BATCH = 500;
const MOST_BATCHES = 400;

/**
 * Makes the stored hosts of cities anew that were found among other hosts, other versions of them or other weights.
 * @returns how many cities
 */
export async function tendTopHosts(most: number = MOST_HOSTS): Promise<number> {
  let tended = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const done = await inTransaction(async (tx) => ok(await tendBatch(tx, most)));
    if (!done.ok || done.value === 0) break;
    tended += done.value;
  }
  return tended;
}

async function tendBatch(tx: Tx, most: number): Promise<number> {
  await lockLists(tx);
  const { weights, model } = await readModel(tx);
  const hosts = await readHosts(tx, model, layout);
  const key = hostsKeyOf(model, hosts);
  const cities = await tx.$queryRaw<MatchCity[]>`
    SELECT city.city_id AS "cityId", city.version, city.day, city.code AS bytes
    FROM match_city AS city LEFT JOIN top_hosts AS top USING (city_id)
    WHERE city.code IS NOT NULL AND top.hosts_key IS DISTINCT FROM ${key} LIMIT ${BATCH}`;
  const found = topHostsOf(packMatchCities(cities), hosts, weights, most);
  await storeTopHosts(
    tx,
    key,
    cities.map((one) => one.cityId),
    found,
  );
  return cities.length;
}

/** The stored hosts of a city, the best first; null for no candidate, and when they were found among other hosts or by other weights. */
export async function readTopHosts(cityId: string): Promise<string[] | null> {
  const [row] = await db().$queryRaw<{ hostIds: string[] }[]>`
    SELECT host_ids::text[] AS "hostIds" FROM top_hosts
    JOIN match_city AS city USING (city_id)
    WHERE city.code IS NOT NULL AND city_id = ${cityId}::uuid AND NOT EXISTS (SELECT FROM match_change)
      AND hosts_key = (
        SELECT encode(sha256(convert_to(concat_ws(' ',
          (SELECT version FROM matching_policy ORDER BY number DESC LIMIT 1) || ${`/${layout.key}`}::text,
          string_agg(host.id || ':' || newest.number, ' ' ORDER BY host.id)), 'UTF8')), 'hex')
        FROM host
        JOIN LATERAL (SELECT number FROM profile_version WHERE city_id = host.city_id
                      ORDER BY number DESC LIMIT 1) AS newest ON true
        WHERE host.active)`;
  return row?.hostIds ?? null;
}
