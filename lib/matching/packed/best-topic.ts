import { exchangeBetween } from '../direction';
import type { Exchange } from '../model';
import { OPEN_SECTOR } from '../weights';
import type { HostSlot } from './host-slot';
import type { Meeting } from './meeting';
import { dirsOf, K, OFFERS, SEEKS, WORTH } from './tables';

/** How the sub-topic that counts most in a direct link meets the host; null when none counts. Of equals the first id. */
export function bestTopic(
  { cities, host }: Meeting,
  statement: number,
  slot: HostSlot,
): Exchange | null {
  const { offered, sought, evidenced } = cities.statements;
  const dirsAt = (bit: number, offers: number, seeks: number) =>
    ((offers >> bit) & 1) * OFFERS + ((seeks >> bit) & 1) * SEEKS;
  let most = 0;
  let best: Exchange | null = null;
  for (const bit of host.layout.topicsById[slot.sector] ?? []) {
    const ours = dirsAt(bit, offered[statement] as number, sought[statement] as number);
    const listed = dirsAt(bit, slot.offered, slot.sought);
    const open = dirsAt(bit, slot.openOffered, slot.openSought);
    const kListed = K[ours * 4 + listed] as number;
    const kOpen = OPEN_SECTOR * (K[ours * 4 + open] as number);
    const full = ((evidenced[statement] as number) >> bit) & 1;
    const worth = worthOf(Math.max(kListed, kOpen), full === 1);
    if (worth <= most) continue;
    most = worth;
    best = exchangeBetween(dirsOf(ours), dirsOf(listed > 0 && kListed >= kOpen ? listed : open));
  }
  return best;
}

function worthOf(value: number, isEvidenced: boolean): number {
  const level = WORTH.find((one) => one.value === value);
  if (!level) return 0;
  return isEvidenced ? level.evidenced : level.bare;
}
