import type { Profile } from '@/lib/matching/model';
import { CityPacker, type PackedCities } from '@/lib/matching/packed/cities';
import { encodeCity } from '@/lib/matching/packed/encode';
import { layoutOf } from '@/lib/matching/packed/layout';
import { cityProfile } from '@/lib/matching/profile-schema';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { check } from './measure';
import { generatedCity } from './profiles';

export const layout = layoutOf(taxonomy);

/** A packed city as it is stored. */
export type StoredCity = { id: string; bytes: Uint8Array; day: number | null };

const CHECKED = 1_000;

/**
 * The first `count` generated cities in columns; `each` sees every one on the way, so that nobody has to keep them. The
 * first thousand pass the boundary as a form would have to.
 */
export async function packCities(
  count: number,
  each: (city: StoredCity) => Promise<void> | void = () => {},
): Promise<PackedCities> {
  const packer = new CityPacker();
  for (let n = 0; n < count; n += 1) {
    const profile: Profile = generatedCity(n);
    if (n < CHECKED) check(cityProfile.safeParse(profile).success, `city ${n} is no valid profile`);
    const { bytes, day } = encodeCity(profile, layout);
    packer.add({ id: profile.id, bytes, at: 0, day });
    await each({ id: profile.id, bytes, day });
  }
  return packer.build();
}
