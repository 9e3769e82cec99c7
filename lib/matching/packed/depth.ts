import type { Statements } from './cities';
import type { HostSlot } from './host';
import { BITS, WORTH } from './tables';

/** D fits below this, so that a depth and its evidenced share are one number. */
export const DEPTH_BASE = 4096;

/**
 * D of a city's statement with a host's sector in hundredths, times `DEPTH_BASE`, plus what of it carries evidence. Each
 * sub-topic counts once, at the best level it reaches: levels are tried from the largest worth down, and a mask of those
 * still unmet is all there is to carry.
 */
export function depthOf(statements: Statements, index: number, slot: HostSlot): number {
  const offered = statements.offered[index] as number;
  const sought = statements.sought[index] as number;
  const evidenced = statements.evidenced[index] as number;
  let unmet = offered | sought;
  let depth = 0;
  for (let level = 0; unmet !== 0 && level < WORTH.length; level += 1) {
    const met = unmet & reaching(level, offered, sought, slot);
    if (met === 0) continue;
    unmet &= ~met;
    const { evidenced: full, bare } = WORTH[level] as (typeof WORTH)[number];
    const proven = (BITS[met & evidenced] as number) * full;
    depth += (proven + (BITS[met & ~evidenced] as number) * bare) * DEPTH_BASE + proven;
  }
  return depth;
}

/** Sub-topics that meet the host at a level of `WORTH`; those of a higher level are taken already. */
function reaching(level: number, offered: number, sought: number, slot: HostSlot): number {
  switch (level) {
    case 0:
      return (offered & slot.sought) | (sought & slot.offered);
    case 1:
      return (offered & slot.openSought) | (sought & slot.openOffered);
    case 2:
      return offered & slot.offered;
    case 3:
      return offered & slot.openOffered;
    case 4:
      return sought & slot.sought;
    default:
      return sought & slot.openSought;
  }
}
