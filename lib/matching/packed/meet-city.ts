import { RANK_WEIGHTS } from '../weights';
import type { Meeting } from './meeting';
import { NEED_LINK, PEERS_LINK, SUPPLY_LINK } from './related';
import { BITS, SATURATION } from './tables';

const [FIRST, SECOND, THIRD, FOURTH] = RANK_WEIGHTS;

/** Where `meetCity` leaves its terms in `meeting.terms`. */
export const MUTUAL = 0;
export const HOST_FIT = 1;
export const CITY_FIT = 2;
export const GATE = 3;

/** The answer for a city without any sector. */
export const UNRANKED = -1;

/**
 * The score of city `i` in hundredths of a point, or `UNRANKED`; its terms stay in `meeting.terms` until the next call.
 * Every sum is taken in the order of the reference, so that both agree to the last bit. Nothing is allocated.
 */
export function meetCity(meeting: Meeting, i: number): number {
  const { cities, direct, best, weight, met, values, terms } = meeting;
  const { entries } = cities;
  const { slots, byGroup } = meeting.host;
  const { slot, supply, peers, need } = byGroup;
  const groupOf = cities.statements.group;
  const from = cities.start[i] as number;
  const to = cities.start[i + 1] as number;
  if (from === to) return UNRANKED;

  let count = 0;
  let directly = 0;
  let supplied = 0;
  let peered = 0;
  let needed = 0;
  for (let at = from; at < to; at += 1) {
    const entry = entries[at] as number;
    const statement = entry >>> 2;
    values[count] = (weight[entry & 3] as number) * (best[statement] as number);
    count += 1;
    const group = groupOf[statement] as number;
    const own = slot[group] as number;
    if (own >= 0) {
      directly |= 1 << own;
      met[own] = direct[statement] as number;
    }
    supplied |= supply[group] as number;
    peered |= peers[group] as number;
    needed |= need[group] as number;
  }
  const cityFit = fitOf(values, count);

  count = 0;
  for (let rest = directly | supplied | peered | needed; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    const own = 31 - Math.clz32(bit);
    let link = 0;
    if (supplied & bit) link = SUPPLY_LINK;
    else if (peered & bit) link = PEERS_LINK;
    else if (needed & bit) link = NEED_LINK;
    if (directly & bit && (met[own] as number) > link) link = met[own] as number;
    values[count] = (slots[own] as (typeof slots)[number]).weight * link;
    count += 1;
  }
  const hostFit = fitOf(values, count);

  const sum = hostFit + cityFit;
  const mutual = sum === 0 ? 0 : (2 * hostFit * cityFit) / sum;
  const gate = Math.min(1, mutual / meeting.weights.gateOpensAt);
  terms[MUTUAL] = mutual;
  terms[HOST_FIT] = hostFit;
  terms[CITY_FIT] = cityFit;
  terms[GATE] = gate;
  return pointsOf(meeting, i, mutual, gate);
}

/** The four largest of the first `count` values, at the weights of their rank. */
function fitOf(values: Float64Array, count: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < count; at += 1) {
    const x = values[at] as number;
    if (x <= d) continue;
    if (x <= c) {
      d = x;
      continue;
    }
    d = c;
    if (x <= b) {
      c = x;
      continue;
    }
    c = b;
    if (x <= a) b = x;
    else {
      b = a;
      a = x;
    }
  }
  return FIRST * a + SECOND * b + THIRD * c + FOURTH * d;
}

/** The sum of the five factors, rounded once, halves up (`round2`), in hundredths. */
function pointsOf({ cities, host, weights }: Meeting, i: number, mutual: number, gate: number) {
  const { themes, modes, networks, character, readiness } = weights.factors;
  const gated = 100 * gate;
  const points =
    100 * themes * mutual +
    gated * modes * shared((cities.modes[i] as number) & host.modes) +
    gated * networks * shared((cities.networks[i] as number) & host.networks) +
    gated * character * shared((cities.character[i] as number) & host.character) +
    gated * readiness * ((BITS[(cities.readiness[i] as number) & 15] as number) / 4);
  return Math.floor(points * 100 + 0.5 + 1e-9);
}

const shared = (mask: number): number => SATURATION[BITS[mask] as number] as number;
