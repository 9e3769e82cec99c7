import type { FactorReading, Profile } from '../model';
import { sharedList } from './shared-list';

/** Ways to cooperate that both sides list. */
export function modes(city: Profile, host: Profile): FactorReading {
  return sharedList('modes', city, host);
}
