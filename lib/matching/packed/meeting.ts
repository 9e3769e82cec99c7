import type { Weights } from '../model';
import { PRIORITY_WEIGHT, RELATED_LINK } from '../weights';
import type { PackedCities } from './cities';
import { DEPTH_BASE, depthOf } from './depth';
import type { PackedHost } from './host';
import { CLOSED, K } from './tables';

/** One host made ready to meet many cities: what each of their statements is worth to it is reckoned once. */
export type Meeting = {
  cities: PackedCities;
  host: PackedHost;
  weights: Weights;
  /** By statement: its direct link, and the best of that and its related links. */
  direct: Float64Array;
  best: Float64Array;
  /** By group (sector × 4 + directions): the host's slot of that sector, −1 without one. */
  slot: Int8Array;
  /** By group: the slots related to it, as bits, by what their link is worth. */
  supply: Uint16Array;
  peers: Uint16Array;
  need: Uint16Array;
  /** Priority weights of cities, by priority. */
  weight: Float64Array;
  /** Scratch: direct links of the city at hand, by slot. */
  met: Float64Array;
  /** Scratch: the weighted links of one side. */
  values: Float64Array;
  /** Scratch: where `meetCity` leaves M, the host's fit, the city's fit and the gate. */
  terms: Float64Array;
};

/** A related link where supply meets demand, between peers, in a shared need. */
export const SUPPLY_LINK = RELATED_LINK * (K[6] ?? 0);
export const PEERS_LINK = RELATED_LINK * (K[5] ?? 0);
export const NEED_LINK = RELATED_LINK * (K[10] ?? 0);

export function meet(cities: PackedCities, host: PackedHost, weights: Weights): Meeting {
  const groups = host.slotOf.length * 4;
  const slot = Int8Array.from({ length: groups }, (_, group) => host.slotOf[group >> 2] ?? -1);
  const related = (value: number) =>
    Uint16Array.from({ length: groups }, (_, group) => relatedSlots(host, group, value));
  const supply = related(SUPPLY_LINK);
  const peers = related(PEERS_LINK);
  const need = related(NEED_LINK);
  const { count, group: groupOf } = cities.statements;
  const direct = new Float64Array(count);
  const best = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const group = groupOf[index] as number;
    const link = directLink(cities, index, host, slot[group] as number);
    direct[index] = link;
    best[index] = Math.max(link, relatedLink(group, supply, peers, need));
  }
  return {
    cities,
    host,
    weights,
    direct,
    best,
    slot,
    supply,
    peers,
    need,
    weight: Float64Array.of(0, PRIORITY_WEIGHT[1], PRIORITY_WEIGHT[2], PRIORITY_WEIGHT[3]),
    met: new Float64Array(Math.max(1, host.slots.length)),
    values: new Float64Array(groups / 4),
    terms: new Float64Array(4),
  };
}

/** L of a statement and the host's slot of its sector. */
function directLink(
  { statements }: PackedCities,
  index: number,
  host: PackedHost,
  slot: number,
): number {
  const theirs = host.slots[slot];
  if (!theirs) return 0;
  const k = K[((statements.group[index] as number) & 3) * 4 + theirs.dirs] as number;
  // Without directions there is no link; the boundary refuses such a profile.
  if (k === 0) return 0;
  const depth = Math.floor(depthOf(statements, index, theirs) / DEPTH_BASE);
  return 0.5 * k + 0.5 * (CLOSED[depth] as number);
}

/** Slots whose sector is listed with the group's, where the related link is worth exactly `value`. */
function relatedSlots(host: PackedHost, group: number, value: number): number {
  let mask = 0;
  for (const sector of host.layout.related[group >> 2] ?? []) {
    const slot = host.slotOf[sector] ?? -1;
    const theirs = host.slots[slot];
    if (theirs && RELATED_LINK * (K[(group & 3) * 4 + theirs.dirs] ?? 0) === value) {
      mask |= 1 << slot;
    }
  }
  return mask;
}

function relatedLink(
  group: number,
  supply: Uint16Array,
  peers: Uint16Array,
  need: Uint16Array,
): number {
  if (supply[group] !== 0) return SUPPLY_LINK;
  if (peers[group] !== 0) return PEERS_LINK;
  return need[group] === 0 ? 0 : NEED_LINK;
}
