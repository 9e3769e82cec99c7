import 'server-only';
import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/transaction';
import type { Weights } from '../model';
import type { PackedCities } from '../packed/cities';
import { UNRANKED } from '../packed/meet-city';
import { meet } from '../packed/meeting';
import { compareMerits, type Merits, meritsOf } from '../packed/top';
import type { ListedHost } from './hosts';

/** As many hosts as a city's own list shows. */
export const MOST_HOSTS = 50;

export type TopHost = Pick<Merits, 'score' | 'mutual' | 'smallerFit'> & { hostId: string };

/** The active hosts that suit each city best, the best first; none for a city without any sector. */
export function topHostsOf(
  cities: PackedCities,
  hosts: readonly ListedHost[],
  weights: Weights,
  most: number,
): TopHost[][] {
  const found: TopHost[][] = cities.ids.map(() => []);
  for (const { hostId, packed, active } of hosts) {
    if (!active) continue;
    const meeting = meet(cities, packed, weights);
    for (const [index, list] of found.entries()) {
      const { score, mutual, smallerFit } = meritsOf(meeting, index);
      if (score !== UNRANKED) list.push({ hostId, score, mutual, smallerFit });
    }
  }
  return found.map((list) => list.sort(compareHosts).slice(0, most));
}

const compareHosts = (one: TopHost, other: TopHost): number =>
  compareMerits(one, other) || (one.hostId < other.hostId ? -1 : 1);

/** Names the model and every active host with its version, as `CURRENT_KEY` does in SQL. */
export function hostsKeyOf(model: string, hosts: readonly ListedHost[]): string {
  const versions = hosts
    .filter(({ active }) => active)
    .map((one) => `${one.hostId}:${one.version}`);
  return createHash('sha256')
    .update([model, ...versions].join(' '))
    .digest('hex');
}

/** Keeps what was found for each of the cities. */
export async function storeTopHosts(
  tx: Tx,
  hostsKey: string,
  cityIds: readonly string[],
  found: readonly TopHost[][],
): Promise<void> {
  if (cityIds.length === 0) return;
  const rows = cityIds.map((city, index) => {
    const list = found[index] ?? [];
    return {
      city,
      hosts: list.map((one) => one.hostId),
      scores: list.map((one) => one.score),
      mutuals: list.map((one) => one.mutual),
    };
  });
  await tx.$executeRaw`
    INSERT INTO top_hosts (city_id, hosts_key, host_ids, scores, mutuals)
    SELECT city, ${hostsKey}, hosts, scores, mutuals
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS found (city uuid, hosts uuid[], scores int[], mutuals int[])
    ON CONFLICT (city_id) DO UPDATE SET hosts_key = excluded.hosts_key, host_ids = excluded.host_ids,
      scores = excluded.scores, mutuals = excluded.mutuals`;
}
