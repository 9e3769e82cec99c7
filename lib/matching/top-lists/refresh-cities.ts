import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { enqueue } from '@/lib/jobs/enqueue';
import { readHosts } from './hosts';
import { codeCities } from './match-cities';
import { LENGTH, type Length } from './model';
import { layout, lockLists, readModel } from './model-in-force';
import { packMatchCities } from './pack-match-cities';
import { placeCities } from './place-cities';
import { hostsKeyOf, MOST_HOSTS, storeTopHosts, topHostsOf } from './top-hosts';

/**
 * Brings the stored lists up to date with cities whose profile, or part in the programme, has changed in this
 * transaction or before. A host among them, and a list that became too short, is left to the job.
 */
export async function refreshCities(
  tx: Tx,
  cityIds: readonly string[],
  length: Length = LENGTH,
): Promise<void> {
  await lockLists(tx);
  const changed = await codeCities(tx, cityIds, layout);
  const { weights, model } = await readModel(tx);
  const hosts = await readHosts(tx, model, layout);
  const short = await placeCities(tx, hosts, changed, { weights, length });
  const candidates = changed.filter(({ bytes }) => bytes !== null);
  await storeTopHosts(
    tx,
    hostsKeyOf(model, hosts),
    candidates.map((one) => one.cityId),
    topHostsOf(packMatchCities(candidates), hosts, weights, MOST_HOSTS),
  );
  const isHostAmongThem = hosts.some((host) => cityIds.includes(host.cityId));
  if (isHostAmongThem || short.length > 0) await askForLists(tx);
}

/** Asks the worker to make anew what is out of date or too short, once this transaction has ended. */
export async function askForLists(tx: Tx): Promise<void> {
  await enqueue(tx, 'tend_top_lists', {}, { jobKey: 'tend_top_lists' });
}

/**
 * What every write ends with: cities that this very transaction has changed, as triggers noted, are refreshed within it.
 * Nobody who reads afterwards finds a list that lags behind a profile.
 */
export async function followChanges(tx: Tx, length: Length = LENGTH): Promise<void> {
  const changed = await tx.$queryRaw<{ cityId: string }[]>`
    DELETE FROM match_change WHERE transaction = pg_current_xact_id_if_assigned()::text::bigint
    RETURNING city_id AS "cityId"`;
  const cityIds = changed.map((one) => one.cityId);
  if (cityIds.length > 0) await refreshCities(tx, cityIds, length);
}
