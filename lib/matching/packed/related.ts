import { RELATED_LINK } from '../weights';
import type { HostSlot } from './host-slot';
import type { Layout } from './layout';
import { K } from './tables';

/** How a host meets what depends on sector and directions alone; by group (sector × 4 + directions). */
export type ByGroup = {
  /** The host's slot of that sector, −1 without one. */
  slot: Int8Array;
  /** The slots related to it, as bits, by what their link is worth. */
  supply: Uint16Array;
  peers: Uint16Array;
  need: Uint16Array;
};

/** A related link where supply meets demand, between peers, in a shared need. */
export const SUPPLY_LINK = RELATED_LINK * (K[6] ?? 0);
export const PEERS_LINK = RELATED_LINK * (K[5] ?? 0);
export const NEED_LINK = RELATED_LINK * (K[10] ?? 0);

export function byGroupOf(
  slots: readonly HostSlot[],
  slotOf: Int8Array,
  { related }: Layout,
): ByGroup {
  const groups = 4 * slotOf.length;
  const worth = (value: number) =>
    Uint16Array.from({ length: groups }, (_, group) => {
      let mask = 0;
      for (const sector of related[group >> 2] ?? []) {
        const slot = slotOf[sector] ?? -1;
        const theirs = slots[slot];
        const link = theirs ? RELATED_LINK * (K[(group & 3) * 4 + theirs.dirs] ?? 0) : 0;
        if (link === value) mask |= 1 << slot;
      }
      return mask;
    });
  return {
    slot: Int8Array.from({ length: groups }, (_, group) => slotOf[group >> 2] ?? -1),
    supply: worth(SUPPLY_LINK),
    peers: worth(PEERS_LINK),
    need: worth(NEED_LINK),
  };
}

/** The best related link of a group, 0 without one. */
export function relatedLink({ supply, peers, need }: ByGroup, group: number): number {
  if (supply[group] !== 0) return SUPPLY_LINK;
  if (peers[group] !== 0) return PEERS_LINK;
  return need[group] === 0 ? 0 : NEED_LINK;
}
