import { dayOf } from '../freshness';
import type { Profile } from '../model';
import { normalise } from '../normalise';
import { PRIORITY_WEIGHT } from '../weights';
import { answeredLists, dirsCode, themeHalves, topicMasks } from './encode';
import type { HostSlot } from './host-slot';
import { type Layout, maskOf, placeOf } from './layout';
import { type ByGroup, byGroupOf } from './related';
import { OFFERS, SEEKS } from './tables';

/** A host as masks, its sectors in slots. */
export type PackedHost = {
  id: string;
  slots: readonly HostSlot[];
  /** By sector of the taxonomy: its slot, or −1. */
  slotOf: Int8Array;
  byGroup: ByGroup;
  modes: number;
  networks: number;
  character: number;
  /** As in `encodeCity`. */
  answered: number;
  themeHalves: number;
  day: number | null;
  layout: Layout;
};

const ALL_TOPICS = 0x7fff;

/** Packs a host, as the reference normalises it. */
export function packHost(profile: Profile, layout: Layout): PackedHost {
  const host = normalise(profile);
  const slotOf = new Int8Array(layout.sectorIds.length).fill(-1);
  const slots = host.sectors.map((sector, slot): HostSlot => {
    const place = placeOf(sector.id, layout.sector);
    const dirs = dirsCode(sector.dirs);
    const { offered, sought } = topicMasks(sector, layout);
    slotOf[place] = slot;
    return {
      sector: place,
      dirs,
      weight: PRIORITY_WEIGHT[sector.priority],
      offered,
      sought,
      openOffered: sector.open && dirs & OFFERS ? ALL_TOPICS : 0,
      openSought: sector.open && dirs & SEEKS ? ALL_TOPICS : 0,
    };
  });
  return {
    id: host.id,
    slots,
    slotOf,
    byGroup: byGroupOf(slots, slotOf, layout),
    modes: maskOf(host.modes, layout.modes),
    networks: maskOf(host.networks, layout.networks),
    character: maskOf(host.character, layout.character),
    answered: answeredLists(host),
    themeHalves: themeHalves(host.sectors),
    day: host.updatedAt ? dayOf(host.updatedAt) : null,
    layout,
  };
}
