import { CityPacker, type PackedCities } from '../packed/cities';
import type { MatchCity } from './match-cities';

/** Candidates as columns; all of them must still be ones. */
export function packMatchCities(candidates: readonly MatchCity[]): PackedCities {
  const packer = new CityPacker();
  for (const { cityId, bytes, day } of candidates) {
    packer.add({ id: cityId, bytes: bytes ?? new Uint8Array(), at: 0, day });
  }
  return packer.build();
}
