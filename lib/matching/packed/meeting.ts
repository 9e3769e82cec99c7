import type { Weights } from '../model';
import { PRIORITY_WEIGHT } from '../weights';
import type { PackedCities } from './cities';
import { DEPTH_BASE, depthOf } from './depth';
import type { PackedHost } from './host';
import { relatedLink } from './related';
import { CLOSED, K } from './tables';

/** One host made ready to meet many cities: what each of their statements is worth to it is reckoned once. */
export type Meeting = {
  cities: PackedCities;
  host: PackedHost;
  weights: Weights;
  /** By statement: its direct link, and the best of that and its related links. */
  direct: Float64Array;
  best: Float64Array;
  /** Priority weights of cities, by priority. */
  weight: Float64Array;
  /** Scratch: direct links of the city at hand, by slot. */
  met: Float64Array;
  /** Scratch: the weighted links of one side. */
  values: Float64Array;
  /** Scratch: where `meetCity` leaves M, the host's fit, the city's fit and the gate. */
  terms: Float64Array;
};

/** Reckons what the statements of all cities are worth to a host. */
export function meet(cities: PackedCities, host: PackedHost, weights: Weights): Meeting {
  const { byGroup } = host;
  const { count, group: groupOf } = cities.statements;
  const direct = new Float64Array(count);
  const best = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const group = groupOf[index] as number;
    const link = directLink(cities, index, host);
    direct[index] = link;
    best[index] = Math.max(link, relatedLink(byGroup, group));
  }
  return {
    cities,
    host,
    weights,
    direct,
    best,
    weight: Float64Array.of(0, PRIORITY_WEIGHT[1], PRIORITY_WEIGHT[2], PRIORITY_WEIGHT[3]),
    met: new Float64Array(Math.max(1, host.slots.length)),
    values: new Float64Array(host.slotOf.length),
    terms: new Float64Array(4),
  };
}

/** L of a statement and the host's interest in its sector. */
function directLink({ statements }: PackedCities, index: number, host: PackedHost): number {
  const group = statements.group[index] as number;
  const theirs = host.slots[host.byGroup.slot[group] as number];
  if (!theirs) return 0;
  const k = K[(group & 3) * 4 + theirs.dirs] as number;
  // Without directions there is no link; the boundary refuses such a profile.
  if (k === 0) return 0;
  const depth = Math.floor(depthOf(statements, index, theirs) / DEPTH_BASE);
  return 0.5 * k + 0.5 * (CLOSED[depth] as number);
}
