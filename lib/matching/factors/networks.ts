import type { FactorReading, Profile } from '../model';
import { sharedList } from './shared-list';

/** Thematic networks both sides take part in. */
export function networks(city: Profile, host: Profile): FactorReading {
  return sharedList('networks', city, host);
}
