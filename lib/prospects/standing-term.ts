import type { HostNeeds, PlaceFacts, ProspectTerm } from './model';
import { STANDING_LEVEL } from './weights';

/**
 * How much of the host's administrative standing the city has: all of it as the seat of a unit at least as high, nothing as
 * the seat of none. More than the host's own counts no more.
 */
export function standingTerm(place: PlaceFacts, host: HostNeeds, weight: number): ProspectTerm {
  if (place.standing === null) {
    return { id: 'standing', weight, value: null, points: 0, open: 100 * weight };
  }
  const own = STANDING_LEVEL[host.standing];
  const value = Math.min(STANDING_LEVEL[place.standing], own) / own;
  return { id: 'standing', weight, value, points: 100 * weight * value, open: 0 };
}
