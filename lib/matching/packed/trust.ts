import { freshnessOn } from '../freshness';
import { NO_DAY } from './cities';
import { DEPTH_BASE, depthOf } from './depth';
import type { Meeting } from './meeting';
import { BITS } from './tables';

/**
 * Completeness × (0.6 + 0.4 × evidenced share) of city `i`: its confidence on a day when both profiles are fresh. Only
 * pairs whose order hangs on it are asked for it.
 */
export function trustOf({ cities, host, weights }: Meeting, i: number): number {
  const { themes, modes, networks, character, readiness } = weights.factors;
  const answered = cities.answered[i] as number;
  const both = answered & host.answered;
  const completeness =
    themes * (Math.min(answered >> 3, host.themeHalves) / 2) +
    modes * (both & 1) +
    networks * ((both >> 1) & 1) +
    character * ((both >> 2) & 1) +
    readiness * ((BITS[(cities.readiness[i] as number) >> 4] as number) / 4);
  return completeness * (0.6 + 0.4 * evidenceShare());

  function evidenceShare(): number {
    const { statements, entries, start } = cities;
    let [all, evidenced] = [0, 0];
    for (let at = start[i] as number; at < (start[i + 1] as number); at += 1) {
      const statement = (entries[at] as number) >>> 2;
      const theirs = host.slots[host.byGroup.slot[statements.group[statement] as number] as number];
      if (!theirs) continue;
      const depth = depthOf(statements, statement, theirs);
      all += Math.floor(depth / DEPTH_BASE);
      evidenced += depth % DEPTH_BASE;
    }
    return all === 0 ? 0 : evidenced / all;
  }
}

/** Freshness of city `i` with the host on a day (days since 1970); 1 without one. */
export function freshnessOf({ cities, host }: Meeting, i: number, today: number | null): number {
  if (today === null) return 1;
  const day = cities.day[i] as number;
  return Math.min(freshnessOn(today, day === NO_DAY ? null : day), freshnessOn(today, host.day));
}
