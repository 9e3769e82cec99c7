import 'server-only';
import { db } from '@/lib/db/client';
import type { Profile } from './model';
import { hostProfile } from './profile-schema';

/** A host's current profile and the number of its version; null for a host that has published none. */
export async function getHostProfile(
  hostSlug: string,
): Promise<{ profile: Profile; version: number } | null> {
  const version = await db().profileVersion.findFirst({
    where: { city: { host: { slug: hostSlug, active: true } } },
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true, content: true },
  });
  if (!version) return null;
  const profile = hostProfile.parse(version.content);
  const updatedAt = version.publishedAt.toISOString();
  return { profile: { ...profile, updatedAt }, version: version.number };
}
