import 'server-only';
import { z } from 'zod';
import { type Actor, hostIdsOf } from '@/lib/auth/model';
import type { ChinaExperience } from '@/lib/cities/profile/china';
import type { ProfileContent } from '@/lib/cities/profile/model';
import { profileContent } from '@/lib/cities/profile/schema';
import { db } from '@/lib/db/client';

/** What a city tells the hosts it writes to and nobody else, from its published profile. */
export type CityWord = Pick<ProfileContent, 'readiness' | 'practice'> &
  Pick<ChinaExperience, 'speakers' | 'speakersNote' | 'worked' | 'failed'>;

/**
 * What the city of a submitted visit tells the host it asked, for the people of that host; null for everybody else, and
 * while the city has published nothing.
 */
export async function getCityWord(actor: Actor, visitId: string): Promise<CityWord | null> {
  if (!z.uuid().safeParse(visitId).success) return null;
  const visit = await db().visit.findFirst({
    where: { id: visitId, hostId: { in: hostIdsOf(actor) }, submittedAt: { not: null } },
    select: {
      city: {
        select: { versions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } } },
      },
    },
  });
  const [version] = visit?.city.versions ?? [];
  if (!version) return null;
  const { readiness, practice, china } = profileContent.parse(version.content);
  const { speakers, speakersNote, worked, failed } = china;
  return { readiness, practice, speakers, speakersNote, worked, failed };
}
