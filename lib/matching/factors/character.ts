import type { FactorReading, Profile } from '../model';
import { sharedList } from './shared-list';

/** Urban character both sides share: comparable problems, such as seaport to seaport. */
export function character(city: Profile, host: Profile): FactorReading {
  return sharedList('character', city, host);
}
