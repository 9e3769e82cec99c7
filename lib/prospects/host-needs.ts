import 'server-only';
import { db } from '@/lib/db/client';
import { getOwnHostProfile } from '@/lib/matching/host-profile';
import type { HostNeeds } from './model';

/** What a host looks for, and of which version of its profile that is. */
export type OwnNeeds = { needs: HostNeeds; version: number };

/**
 * The needs of a host: the sectors it has published, and public facts about its city. A host city that nobody has said the
 * standing of counts as the seat of a district, which every prefecture-level city is. Null without a published profile.
 */
export async function getHostNeeds(host: { id: string; cityId: string }): Promise<OwnNeeds | null> {
  const [published, city] = await Promise.all([
    getOwnHostProfile(host.id),
    db().city.findUniqueOrThrow({
      where: { id: host.cityId },
      select: { standing: true, coastal: true, isSeaport: true },
    }),
  ]);
  if (!published) return null;
  const { standing, coastal, isSeaport } = city;
  return {
    version: published.version,
    needs: {
      id: host.id,
      sectors: published.profile.sectors.map(({ id, priority }) => ({ id, priority })),
      standing: standing === null || standing === 'none' ? 'district' : standing,
      coastal: isSeaport || coastal === true,
      seaport: isSeaport,
    },
  };
}
