import 'server-only';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { makeLists } from './make-lists';
import { LENGTH, type Length } from './model';
import { refreshCities } from './refresh-cities';
import { tendTopHosts } from './tend-top-hosts';

/** What the job did in one round, by number. */
export type Tended = { cities: number; lists: number; hostsOfCities: number };

const BATCH = 500;

/**
 * Takes the changes that no write of the application has taken (an import, a repair by hand), then makes the lists that
 * are due. Harmless to repeat.
 */
export async function tendLists(length: Length = LENGTH): Promise<Tended> {
  let cities = 0;
  for (;;) {
    const taken = await inTransaction(async (tx) => ok(await takeChanges(tx, length)));
    if (!taken.ok || taken.value === 0) break;
    cities += taken.value;
  }
  return { cities, lists: await makeLists(length), hostsOfCities: await tendTopHosts() };
}

async function takeChanges(tx: Tx, length: Length): Promise<number> {
  const changed = await tx.$queryRaw<{ cityId: string }[]>`
    DELETE FROM match_change WHERE city_id IN (SELECT city_id FROM match_change LIMIT ${BATCH})
    RETURNING city_id AS "cityId"`;
  const cityIds = [...new Set(changed.map((one) => one.cityId))];
  if (cityIds.length > 0) await refreshCities(tx, cityIds, length);
  return cityIds.length;
}
