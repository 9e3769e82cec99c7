import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import type { CityRecord } from '@/lib/cities/record/model';
import { getCityRecord } from '@/lib/cities/record/queries';
import { db } from '@/lib/db/client';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { getMatchForDesk, type MatchView } from '../queries';
import type { Standing } from '../standing';
import { rankCandidates } from './ranking';

/** A European city as a host's desk studies it: its public record, and the match with this host. */
export type CitySheet = {
  cityId: string;
  city: CityRecord;
  host: HostSummary;
  /** Null as long as no interests of the city, or none of the host, are known. */
  match: MatchView | null;
  /** Its place among all candidates; null for a city without one. */
  standing: Standing | null;
};

/**
 * The sheet of a city, for the people of a host alone. What is said of the city is what anyone may read of it, so a draft
 * or what a city tells the programme is never in it. An old address leads to the present one; null for anything else.
 */
export async function getCitySheet(
  actor: UserActor,
  slug: string,
  now: Date,
): Promise<CitySheet | { movedTo: string } | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const found = await getCityRecord(slug);
  if (!found || 'movedTo' in found) return found;
  const row = await db().city.findUnique({
    where: { slug: found.record.slug },
    select: { id: true },
  });
  if (!row) return null;
  const [match, { standings }] = await Promise.all([
    getMatchForDesk(actor, host.id, row.id, now),
    rankCandidates(host, now),
  ]);
  const standing = standings.get(row.id) ?? null;
  return { cityId: row.id, city: found.record, host, match, standing };
}
