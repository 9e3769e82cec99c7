import { READINESS_IDS } from '@/lib/taxonomy/ids';
import type { FactorReading, Profile } from '../model';

/** What the city has in place, of four items; no and blank both count 0. The host's is not scored. */
export function readiness(city: Profile): FactorReading {
  const inPlace = READINESS_IDS.filter((item) => city.readiness[item] === true);
  const answered = READINESS_IDS.filter((item) => city.readiness[item] !== undefined);
  return {
    id: 'readiness',
    value: inPlace.length / READINESS_IDS.length,
    shared: inPlace,
    missing: READINESS_IDS.filter((item) => city.readiness[item] !== true),
    answered: { city: answered.length / READINESS_IDS.length, host: 1 },
  };
}
