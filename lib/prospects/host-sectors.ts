import type { SectorId } from '@/lib/taxonomy/ids';
import type { HostNeeds } from './model';
import { PRIORITY_WORTH } from './weights';

export type WorthOf<S extends SectorId> = { sector: S; worth: number };

/** The host's sectors among those given, each once with its highest priority's worth, in the order given. */
export function worthOfSectors<S extends SectorId>(
  host: HostNeeds,
  among: readonly S[],
): WorthOf<S>[] {
  return among.flatMap((sector) => {
    const worths = host.sectors
      .filter(({ id }) => id === sector)
      .map(({ priority }) => PRIORITY_WORTH[priority]);
    return worths.length === 0 ? [] : [{ sector, worth: Math.max(...worths) }];
  });
}
