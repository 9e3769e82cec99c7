import 'server-only';
import { db } from '@/lib/db/client';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { meet } from '../packed/meeting';
import { topOf } from '../packed/top';
import { type ListedHost, readHosts } from './hosts';
import { type MatchCity, readSnapshot, type Snapshot } from './match-cities';
import { LENGTH, type Length, type Place, type TopCity } from './model';
import { layout, lockLists, type ModelInForce, readModel } from './model-in-force';
import { placeCities } from './place-cities';
import { beginLists, type HostRow, insertRows } from './rows';
import { topCity } from './top-city';

/** Pairs scored in one transaction, about a second of work: nobody who publishes waits longer for the lock. */
const PAIRS_TOGETHER = 4_000_000;
const MOST_TOGETHER = 25;

/**
 * Makes every list anew that is missing, too short, or reckoned with other weights or another version of its host. All
 * candidates are read once, without a lock; what changed meanwhile finds its place as it would in any other list.
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
  const together = Math.max(
    1,
    Math.min(MOST_TOGETHER, Math.floor(PAIRS_TOGETHER / Math.max(1, snapshot.cities.count))),
  );
  for (let from = 0; from < due.length; from += together) {
    const hostIds = new Set(due.slice(from, from + together).map((host) => host.hostId));
    await inTransaction(async (tx) => {
      await lockLists(tx);
      const hosts = (await readHosts(tx, inForce.model, layout)).filter(({ hostId }) =>
        hostIds.has(hostId),
      );
      await writeLists(tx, hosts, { snapshot, scores, inForce, length });
      await placeLate(tx, hostIds, { snapshot, inForce, length });
      return ok(null);
    });
  }
  return due.length;
}

const isDue = (list: ListedHost['list'], { least }: Length): boolean =>
  list === null || (list.rows < least && list.floor !== null);

type Making = { snapshot: Snapshot; inForce: ModelInForce; length: Length };

/** The first rows of each host, as of the snapshot. */
async function writeLists(
  tx: Tx,
  hosts: readonly ListedHost[],
  { snapshot, scores, inForce, length }: Making & { scores: Int16Array },
): Promise<void> {
  const lists = hosts.map(({ hostId, version, packed }) => {
    const { rows, isWhole } = listOf(snapshot, packed, { scores, inForce, length });
    const floor: Place | null = isWhole ? null : (rows.at(-1) ?? null);
    return { hostId, version, floor, top: rows, rows: rows.length };
  });
  await beginLists(tx, inForce.model, lists);
  await insertRows(
    tx,
    lists.flatMap(({ hostId, top }) => top.map((row): HostRow => ({ hostId, ...row }))),
  );
}

function listOf(
  { cities, versions }: Snapshot,
  host: ListedHost['packed'],
  { scores, inForce, length }: Omit<Making, 'snapshot'> & { scores: Int16Array },
): { rows: TopCity[]; isWhole: boolean } {
  const meeting = meet(cities, host, inForce.weights);
  const idOf = (one: { index: number }) => cities.ids[one.index] ?? '';
  const { top, ranked } = topOf(meeting, length.made, scores, (one, other) =>
    idOf(one) < idOf(other) ? 1 : -1,
  );
  const rows = top.map((merits) => topCity(meeting, merits, versions[merits.index] ?? null));
  return { rows, isWhole: ranked <= length.made };
}

/** Cities that changed after the snapshot was begun. */
async function placeLate(
  tx: Tx,
  hostIds: ReadonlySet<string>,
  { snapshot, inForce, length }: Making,
): Promise<void> {
  const late = await tx.$queryRaw<MatchCity[]>`
    SELECT city_id AS "cityId", version, day, code AS bytes FROM match_city WHERE changed > ${snapshot.upTo}`;
  if (late.length === 0) return;
  const hosts = await readHosts(tx, inForce.model, layout);
  await placeCities(
    tx,
    hosts.filter(({ hostId }) => hostIds.has(hostId)),
    late,
    { weights: inForce.weights, length },
  );
}
