import 'server-only';
import { hostIdsOf, membershipsWith, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type Library, MOST_ENTRIES_OF_LIBRARY } from './model';

/** Departments and sites of the actor's host, active ones first; null for somebody who works for no host. */
export async function getLibrary(actor: UserActor): Promise<Library | null> {
  const [hostId] = hostIdsOf(actor);
  if (!hostId) return null;
  const shared = {
    where: { hostId },
    orderBy: [{ active: 'desc' as const }, { id: 'asc' as const }],
    take: MOST_ENTRIES_OF_LIBRARY,
  };
  const [departments, sites] = await Promise.all([
    db().department.findMany({ ...shared, omit: { hostId: true } }),
    db().site.findMany({ ...shared, omit: { hostId: true, importKey: true } }),
  ]);
  const manages = membershipsWith(actor, 'host_officer').some((one) => one.hostId === hostId);
  return { departments, sites, manages };
}
