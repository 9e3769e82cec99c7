import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { readHostContent } from './host/content';
import type { Profile } from './model';

/** A host's profile as it is published now, and the number of its version. */
export type HostProfile = { profile: Profile; version: number };

/** The newest profile of an active host; null for a host that has published none. */
export const getHostProfile = (hostSlug: string): Promise<HostProfile | null> =>
  readNewest({ slug: hostSlug, active: true });

/** The same for the people of the host itself, who work on it also while it receives no visits. */
export const getOwnHostProfile = (hostId: string): Promise<HostProfile | null> =>
  readNewest({ id: hostId });

async function readNewest(host: Prisma.HostWhereInput): Promise<HostProfile | null> {
  const version = await db().profileVersion.findFirst({
    where: { city: { host } },
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true, content: true },
  });
  if (!version) return null;
  const { profile } = readHostContent(version.content);
  const updatedAt = version.publishedAt.toISOString();
  return { profile: { ...profile, updatedAt }, version: version.number };
}
