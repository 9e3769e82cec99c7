import { isAnswered } from '../answers';
import type { FactorReading, ListSection, Profile } from '../model';
import { saturation } from './saturation';

/** A factor that counts what both sides list: h(n), with the host's other items as missing. */
export function sharedList(section: ListSection, city: Profile, host: Profile): FactorReading {
  const ours: readonly string[] = city[section];
  const shared = host[section].filter((id) => ours.includes(id));
  return {
    id: section,
    value: saturation(shared.length),
    shared,
    missing: host[section].filter((id) => !ours.includes(id)),
    answered: {
      city: isAnswered(city, section) ? 1 : 0,
      host: isAnswered(host, section) ? 1 : 0,
    },
  };
}
