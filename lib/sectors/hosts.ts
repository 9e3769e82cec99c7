import 'server-only';
import { cache } from 'react';
import { getHostPortrait } from '@/lib/hosts/portrait/queries';
import { listHosts } from '@/lib/hosts/queries';
import { getHostProfile } from '@/lib/matching/host-profile';
import type { SectorId } from '@/lib/taxonomy/ids';
import type { SectorHost } from './model';

const PARK_GROUPS = ['park_model', 'zones'];

/** Active hosts with their portraits and published profiles, read once per request. */
const listPublished = cache(async () => {
  const hosts = await listHosts();
  return Promise.all(
    hosts.map(async ({ slug }) => {
      const [portrait, published] = await Promise.all([
        getHostPortrait(slug),
        getHostProfile(slug),
      ]);
      return { portrait, profile: published?.profile ?? null };
    }),
  );
});

/** What every active host has, offers and seeks in a sector; a host that says nothing about it is left out. */
export async function listSectorHosts(sector: SectorId): Promise<SectorHost[]> {
  const published = await listPublished();
  return published.flatMap(({ portrait, profile }) => {
    if (!portrait) return [];
    const interest = profile?.sectors.find((one) => one.id === sector);
    const own = portrait.facts.filter((fact) => fact.sector === sector);
    if (!interest && own.length === 0) return [];
    const host: SectorHost = {
      slug: portrait.slug,
      name: portrait.name,
      nameZh: portrait.nameZh,
      wish: interest
        ? {
            offer: interest.dirs.offer,
            seek: interest.dirs.seek,
            open: interest.open ?? false,
            topics: interest.topics.map((topic) => topic.id),
          }
        : null,
      facts: own
        .filter((fact) => !PARK_GROUPS.includes(fact.group))
        .sort((a, b) => Number(b.lead) - Number(a.lead)),
      parks: own.filter((fact) => PARK_GROUPS.includes(fact.group)),
      wantsParks: profile?.modes.includes('joint_industrial_park') ?? false,
    };
    return [host];
  });
}

/** Which hosts prefer which sector, by the names of the hosts. */
export async function listPreferences(): Promise<
  { sector: SectorId; name: string; nameZh: string | null }[]
> {
  const published = await listPublished();
  return published.flatMap(({ portrait, profile }) =>
    portrait && profile
      ? profile.sectors.map(({ id }) => ({
          sector: id,
          name: portrait.name,
          nameZh: portrait.nameZh,
        }))
      : [],
  );
}
