import type { Statements } from './cities';
import type { HostSlot } from './host-slot';
import { BITS, WORTH, type Worth } from './tables';

/** D fits below this, so that a depth and its evidenced share are one number. */
export const DEPTH_BASE = 4096;

const [SUPPLY, OPEN_SUPPLY, PEERS, OPEN_PEERS, NEED, OPEN_NEED] = WORTH;

/**
 * D of a city's statement with a host's sector in hundredths, times `DEPTH_BASE`, plus what of it carries evidence. Each
 * sub-topic counts once, at the best level it reaches: levels are tried from the largest worth down, and a mask of those
 * still unmet is all there is to carry.
 */
export function depthOf(statements: Statements, index: number, slot: HostSlot): number {
  const offered = statements.offered[index] as number;
  const sought = statements.sought[index] as number;
  const evidenced = statements.evidenced[index] as number;
  const { offered: o, sought: s, openOffered, openSought } = slot;
  let met = (offered & s) | (sought & o);
  let unmet = (offered | sought) & ~met;
  let depth = counted(met, evidenced, SUPPLY);
  if (unmet === 0) return depth;
  met = unmet & ((offered & openSought) | (sought & openOffered));
  unmet &= ~met;
  depth += counted(met, evidenced, OPEN_SUPPLY);
  met = unmet & offered & o;
  unmet &= ~met;
  depth += counted(met, evidenced, PEERS);
  met = unmet & offered & openOffered;
  unmet &= ~met;
  depth += counted(met, evidenced, OPEN_PEERS);
  met = unmet & sought & s;
  unmet &= ~met;
  depth += counted(met, evidenced, NEED);
  return depth + counted(unmet & sought & openSought, evidenced, OPEN_NEED);
}

function counted(met: number, evidenced: number, { evidenced: full, bare }: Worth): number {
  if (met === 0) return 0;
  const proven = (BITS[met & evidenced] as number) * full;
  return (proven + (BITS[met & ~evidenced] as number) * bare) * DEPTH_BASE + proven;
}
