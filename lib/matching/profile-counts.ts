import type { SectorInterest } from './model';

/** Distinct sectors at priority 3. */
export function topPriorities(sectors: SectorInterest[]): Set<string> {
  return new Set(sectors.filter(({ priority }) => priority === 3).map(({ id }) => id));
}

/** Distinct sub-topics over all sectors. */
export function topicsIn(sectors: SectorInterest[]): Set<string> {
  return new Set(sectors.flatMap(({ topics }) => topics.map(({ id }) => id)));
}
