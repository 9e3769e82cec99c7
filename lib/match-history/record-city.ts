import 'server-only';
import { toStatement } from '@/lib/cities/documented-statement';
import { profileContent } from '@/lib/cities/profile/schema';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import type { Tx } from '@/lib/db/transaction';
import { documentedProfile } from '@/lib/matching/documented-profile';
import { readHostContent } from '@/lib/matching/host/content';
import type { Profile } from '@/lib/matching/model';
import { readPolicy } from '@/lib/matching/policy/read-policy';
import { changesBetween } from './profile-changes';
import { recordMoves } from './record';

/**
 * Notes how a version that was just published moves the city's score with every active host, in the transaction that
 * publishes it. The first version of a city is held against what public pages said of it.
 */
export async function recordCityMoves(tx: Tx, cityId: string, number: number, at: Date) {
  const later = await publishedProfile(tx, cityId, number);
  if (!later) return;
  const earlier = await profileBefore(tx, cityId, number);
  const hosts = await newestHostProfiles(tx);
  const policy = await readPolicy(tx);
  const isFirst = number === 1;
  const changes =
    isFirst || !earlier ? [{ code: 'first' as const }] : changesBetween(earlier, later);
  const pairs = hosts.map(({ hostId, version, profile }) => ({
    hostId,
    cityId,
    before: earlier && { city: earlier, host: profile },
    after: { city: later, host: profile },
    changes,
    cityVersion: number,
    hostVersion: version,
  }));
  await recordMoves(tx, pairs, { at, by: 'city', policy });
}

async function publishedProfile(tx: Tx, cityId: string, number: number): Promise<Profile | null> {
  const row = await tx.profileVersion.findUnique({
    where: { cityId_number: { cityId, number } },
    select: { content: true },
  });
  return row && toMatchProfile(cityId, profileContent.parse(row.content));
}

async function profileBefore(tx: Tx, cityId: string, number: number): Promise<Profile | null> {
  if (number > 1) return publishedProfile(tx, cityId, number - 1);
  const statements = await tx.documentedInterest.findMany({
    where: { cityId },
    orderBy: { id: 'asc' },
  });
  return statements.length > 0 ? documentedProfile(cityId, statements.flatMap(toStatement)) : null;
}

type HostRow = { hostId: string; version: number; content: unknown };

async function newestHostProfiles(tx: Tx) {
  const rows = await tx.$queryRaw<HostRow[]>`
    SELECT DISTINCT ON (host.id) host.id AS "hostId", version.number AS version, version.content
    FROM host JOIN profile_version AS version ON version.city_id = host.city_id
    WHERE host.active ORDER BY host.id, version.number DESC`;
  return rows.map(({ content, ...row }) => ({ ...row, profile: readHostContent(content).profile }));
}
