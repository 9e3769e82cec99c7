import type { Priority } from '@/lib/taxonomy/ids';
import type { SectorAnswer } from './model';

/** Spokes of a city's fingerprint: ticked sectors with a direction; one without importance is drawn shortest. */
export const fingerprintOf = (sectors: readonly SectorAnswer[]) =>
  sectors
    .filter(({ offer, seek }) => offer || seek)
    .map(({ id, priority, offer, seek }) => ({
      sector: id,
      priority: priority ?? (1 satisfies Priority),
      offer,
      seek,
    }));
