import 'server-only';
import { type ClaimStatus, SPEAKING_STATUSES } from '@/lib/auth/model';
import { toStatement } from '@/lib/cities/documented-statement';
import { lastConfirmed } from '@/lib/cities/participation/model';
import { profileContent } from '@/lib/cities/profile/schema';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import { db } from '@/lib/db/client';
import { documentedProfile } from './documented-profile';
import type { Profile } from './model';

/** A published profile, the draft its own town hall works on, or what public pages say of a city without a profile. */
export type CityEvidence = 'declared' | 'draft' | 'documented';

/** Name and place only: nothing else of a city is said in a match. */
export type MatchedCity = {
  id: string;
  slug: string;
  name: string;
  nameZh: string | null;
  lat: number | null;
  lon: number | null;
};

/** One side of a match as it stands. */
export type CityProfile = {
  city: MatchedCity;
  demo: boolean;
  profile: Profile;
  evidence: CityEvidence;
  version: number | null;
  updatedAt: Date | null;
};

const selectCity = {
  id: true,
  slug: true,
  name: true,
  nameZh: true,
  lat: true,
  lon: true,
  demo: true,
} as const;

/** What a city hall that takes part has published; its own team reads it while it is paused too. */
export async function readPublishedProfile(
  cityId: string,
  statuses: readonly ClaimStatus[] = ['verified'],
): Promise<CityProfile | null> {
  const version = await db().profileVersion.findFirst({
    where: {
      cityId,
      city: { archivedAt: null, claims: { some: { status: { in: [...statuses] } } } },
    },
    orderBy: { number: 'desc' },
    select: {
      number: true,
      publishedAt: true,
      content: true,
      city: {
        select: {
          ...selectCity,
          claims: {
            where: { status: { in: [...statuses] } },
            select: {
              steps: {
                where: { kind: 'confirmed' },
                orderBy: { at: 'desc' },
                take: 1,
                select: { kind: true, side: true, at: true },
              },
            },
          },
        },
      },
    },
  });
  if (!version) return null;
  const { demo, claims, ...city } = version.city;
  const confirmedAt = lastConfirmed(version.publishedAt, claims[0]?.steps ?? []);
  const content = profileContent.parse(version.content);
  return {
    city,
    demo,
    profile: toMatchProfile(cityId, content, confirmedAt),
    evidence: 'declared',
    version: version.number,
    updatedAt: confirmedAt,
  };
}

/** What public pages say of a city, as long as those statements hold. */
export async function readDocumentedProfile(cityId: string): Promise<CityProfile | null> {
  const row = await db().city.findFirst({
    where: { id: cityId, archivedAt: null, interests: { some: { kind: 'documented' } } },
    select: { ...selectCity, documentedInterests: { orderBy: { id: 'asc' } } },
  });
  if (!row) return null;
  const { demo, documentedInterests, ...city } = row;
  const profile = documentedProfile(cityId, documentedInterests.flatMap(toStatement));
  return { city, demo, profile, evidence: 'documented', version: null, updatedAt: null };
}

/** What the city has published, otherwise its draft. */
export async function readOwnProfile(cityId: string): Promise<CityProfile | null> {
  const published = await readPublishedProfile(cityId, SPEAKING_STATUSES);
  if (published) return published;
  const row = await db().city.findUnique({
    where: { id: cityId },
    select: { ...selectCity, draft: { select: { content: true, updatedAt: true } } },
  });
  if (!row) return null;
  const { demo, draft, ...city } = row;
  const content = profileContent.parse(draft?.content ?? {});
  return {
    city,
    demo,
    profile: toMatchProfile(cityId, content, draft?.updatedAt),
    evidence: 'draft',
    version: null,
    updatedAt: draft?.updatedAt ?? null,
  };
}
