import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { Weights } from '../model';
import { UNRANKED } from '../packed/meet-city';
import { type Meeting, meet } from '../packed/meeting';
import { meritsOf } from '../packed/top';
import type { ListedHost } from './hosts';
import type { MatchCity } from './match-cities';
import { admits, type Length, type Place, type TopCity } from './model';
import { packMatchCities } from './pack-match-cities';
import { countRows, cutLists, insertRows, removeCities } from './rows';
import { topCity } from './top-city';

/**
 * Gives changed cities their place in the stored lists of these hosts, each of which stays whole down to its floor: O(H)
 * scores, and writes in the lists the cities leave or enter alone. The caller holds the lists' lock.
 * @returns hosts whose list has become too short and must be made anew
 */
export async function placeCities(
  tx: Tx,
  hosts: readonly ListedHost[],
  changed: readonly MatchCity[],
  { weights, length }: { weights: Weights; length: Length },
): Promise<string[]> {
  const listed = hosts.flatMap(({ list, ...host }) => (list ? [{ ...host, list }] : []));
  const hostIds = listed.map((host) => host.hostId);
  const cityIds = changed.map((city) => city.cityId);
  const removed = await removeCities(tx, cityIds, hostIds);
  const candidates = changed.filter(({ bytes }) => bytes !== null);
  const cities = packMatchCities(candidates);
  const rows = listed.flatMap(({ hostId, list, packed: host }) =>
    placesIn(list.floor, meet(cities, host, weights), candidates).map((row) => ({
      hostId,
      ...row,
    })),
  );
  await insertRows(tx, rows);

  const added = new Map<string, number>();
  for (const { hostId } of rows) added.set(hostId, (added.get(hostId) ?? 0) + 1);
  const counts = new Map<string, number>();
  const short: string[] = [];
  for (const { hostId, list } of listed) {
    const count = list.rows + (added.get(hostId) ?? 0) - (removed.get(hostId) ?? 0);
    if (count !== list.rows) counts.set(hostId, count);
    if (count < length.least && list.floor) short.push(hostId);
  }
  await countRows(tx, counts);
  const long = [...counts].flatMap(([hostId, count]) => (count > length.most ? hostId : []));
  await cutLists(tx, long, length.made);
  return short;
}

/** The rows the cities have in a list that is whole down to `floor`. */
function placesIn(
  floor: Place | null,
  meeting: Meeting,
  candidates: readonly MatchCity[],
): TopCity[] {
  return candidates.flatMap(({ cityId, version }, index) => {
    const merits = meritsOf(meeting, index);
    if (merits.score === UNRANKED || !admits(floor, { ...merits, cityId })) return [];
    return [topCity(meeting, merits, version)];
  });
}
