import type { SectorId } from '@/lib/taxonomy/ids';
import { exchangeBetween } from '../direction';
import { fitLimits } from '../limits';
import type { Exchange } from '../model';
import { compareText } from '../normalise';
import type { WeakPoint } from '../verdict';
import { RANK_WEIGHTS } from '../weights';
import { bestTopic } from './best-topic';
import { type Link, linksOf } from './links';
import { CITY_FIT, GATE, HOST_FIT, meetCity } from './meet-city';
import type { Meeting } from './meeting';
import { dirsOf } from './tables';

/** The strongest reason of a match: how the two sides meet, and in which sectors. */
export type StoredReason = {
  code: Exchange | 'related';
  citySector: SectorId;
  hostSector: SectorId;
};

/** The weak point where it lies in the themes; null where `weakestPoint` finds a lesser one. */
export type StoredWeakness = Extract<
  WeakPoint,
  { code: 'no_common_theme' | 'thin_themes' | 'one_sided' | 'few_direct_links' }
>;

export type Reasons = { strongest: StoredReason | null; weakest: StoredWeakness | null };

/** Strongest reason and weak point of a ranked city: what `explain` says first, from the packed form. */
export function reasonsOf(meeting: Meeting, i: number): Reasons {
  meetCity(meeting, i);
  const links = linksOf(meeting, i);
  const ofCity = pointsOf(links, 'city', meeting);
  const ofHost = pointsOf(links, 'host', meeting);
  let strongest: Link | undefined;
  let most = 0;
  for (const link of links) {
    const strength = (ofCity.get(link) ?? 0) + (ofHost.get(link) ?? 0);
    if (strength <= most) continue;
    most = strength;
    strongest = link;
  }
  const met = [...ofHost.keys()].filter((link) => link.direct).length;
  return {
    strongest: strongest ? toReason(meeting, strongest) : null,
    weakest: weaknessOf(meeting, links.length, met),
  };
}

/** What each side's strongest links add to its fit. `links` come as in the reference, strongest first. */
function pointsOf(links: readonly Link[], side: 'city' | 'host', { host }: Meeting) {
  const best = new Map<number, Link>();
  for (const link of links) {
    const known = best.get(link[side]);
    if (!known || known.value < link.value) best.set(link[side], link);
  }
  const { sectorIds } = host.layout;
  const weighted = (link: Link) => link[side === 'city' ? 'cityWeight' : 'hostWeight'] * link.value;
  const order = [...best.values()].sort(
    (one, other) =>
      weighted(other) - weighted(one) ||
      compareText(sectorIds[one[side]] ?? '', sectorIds[other[side]] ?? ''),
  );
  return new Map(order.map((link, rank) => [link, (RANK_WEIGHTS[rank] ?? 0) * weighted(link)]));
}

function toReason(meeting: Meeting, link: Link): StoredReason {
  const { layout, slots, slotOf } = meeting.host;
  const citySector = layout.sectorIds[link.city] as SectorId;
  const hostSector = layout.sectorIds[link.host] as SectorId;
  if (!link.direct) return { code: 'related', citySector, hostSector };
  const theirs = slots[slotOf[link.host] as number] as (typeof slots)[number];
  const topic = bestTopic(meeting, link.statement, theirs);
  const exchange = topic ?? exchangeBetween(dirsOf(link.dirs), dirsOf(theirs.dirs));
  return { code: exchange ?? 'related', citySector, hostSector };
}

function weaknessOf({ terms, host }: Meeting, links: number, met: number): StoredWeakness | null {
  if (links === 0) return { code: 'no_common_theme' };
  const [limit] = fitLimits({
    gate: terms[GATE] as number,
    hostFit: terms[HOST_FIT] as number,
    cityFit: terms[CITY_FIT] as number,
  });
  if (limit) return limit;
  const total = host.slots.length;
  return met === total ? null : { code: 'few_direct_links', count: total - met, total };
}
