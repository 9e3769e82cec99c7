import 'server-only';
import { db } from '@/lib/db/client';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { meet } from '../packed/meeting';
import { topOf } from '../packed/top';
import { type ListedHost, readHosts } from './hosts';
import { type MatchCity, readSnapshot, type Snapshot } from './match-cities';
import { LENGTH, type Length, type TopCity } from './model';
import { layout, lockLists, type ModelInForce, readModel } from './model-in-force';
import { placeCities } from './place-cities';
import { beginLists, type HostRow, insertRows, type NewList } from './rows';
import { topCity } from './top-city';

/** Lists written in one transaction: nobody who publishes waits longer for the lock. */
const TOGETHER = 25;

/**
 * Makes every list anew that is missing, too short, or reckoned with other weights or another version of its host. All
 * candidates are read and scored without a lock; what changed meanwhile finds its place as it would in any other list.
 * Harmless to repeat.
 * @returns how many lists were made
 */
export async function makeLists(length: Length = LENGTH): Promise<number> {
  const inForce = await readModel(db());
  const due = (await readHosts(db(), inForce.model, layout)).filter(({ list }) =>
    isDue(list, length),
  );
  if (due.length === 0) return 0;
  const snapshot = await readSnapshot(db());
  const scores = new Int16Array(snapshot.cities.count);
  for (let from = 0; from < due.length; from += TOGETHER) {
    const lists = due
      .slice(from, from + TOGETHER)
      .map((host) => madeList(host, snapshot, { scores, inForce, length }));
    await inTransaction(async (tx) => {
      await lockLists(tx);
      await writeLists(tx, inForce, lists);
      await placeLate(tx, lists, { snapshot, inForce, length });
      return ok(null);
    });
  }
  return due.length;
}

const isDue = (list: ListedHost['list'], { least }: Length): boolean =>
  list === null || (list.rows < least && list.floor !== null);

type Making = { inForce: ModelInForce; length: Length };
type MadeList = NewList & { top: TopCity[] };

/** The first rows of a host, as of the snapshot. */
function madeList(
  { hostId, version, packed }: ListedHost,
  { cities, versions }: Snapshot,
  { scores, inForce, length }: Making & { scores: Int16Array },
): MadeList {
  const meeting = meet(cities, packed, inForce.weights);
  const idOf = (one: { index: number }) => cities.ids[one.index] ?? '';
  const { top: merits, ranked } = topOf(meeting, length.made, scores, (one, other) =>
    idOf(one) < idOf(other) ? 1 : -1,
  );
  const top = merits.map((one) => topCity(meeting, one, versions[one.index] ?? null));
  const floor = ranked <= length.made ? null : (top.at(-1) ?? null);
  return { hostId, version, rows: top.length, floor, top };
}

/** A host that has published meanwhile gets a list that is out of date by its key, and another one in the next round. */
async function writeLists(tx: Tx, { model }: ModelInForce, lists: readonly MadeList[]) {
  await beginLists(tx, model, lists);
  const rows = lists.flatMap(({ hostId, top }) => top.map((row): HostRow => ({ hostId, ...row })));
  await insertRows(tx, rows);
}

/** Cities that changed after the snapshot was begun. */
async function placeLate(
  tx: Tx,
  lists: readonly MadeList[],
  { snapshot, inForce, length }: Making & { snapshot: Snapshot },
): Promise<void> {
  const late = await tx.$queryRaw<MatchCity[]>`
    SELECT city_id AS "cityId", version, day, code AS bytes FROM match_city WHERE changed > ${snapshot.upTo}`;
  if (late.length === 0) return;
  const made = new Set(lists.map(({ hostId }) => hostId));
  const hosts = await readHosts(tx, inForce.model, layout);
  const options = { weights: inForce.weights, length };
  await placeCities(
    tx,
    hosts.filter(({ hostId }) => made.has(hostId)),
    late,
    options,
  );
}
