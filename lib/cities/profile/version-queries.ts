import 'server-only';
import type { Actor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { getClaimReview } from '../claims/claim-review-queries';
import { type Difference, differencesBetween } from './difference';
import type { ProfileContent } from './model';
import { getOwnCity } from './queries';
import { emptyProfile, profileContent } from './schema';

/** Who published a version, as far as its reader may know: people of the reader's own city hall by name. */
export type Publisher = { kind: 'person'; name: string } | { kind: 'programme' | 'other' };

export type VersionRow = {
  number: number;
  publishedAt: Date;
  reason: string | null;
  by: Publisher;
  /** The approver who signed off exactly this; null where nobody was asked. */
  signedOffBy: Publisher | null;
  /** How many things it says differently from the one before; all it says, for the first. */
  differences: Difference[];
};

export type VersionList = {
  city: { name: string; nameZh: string | null; timeZone: string };
  demo: boolean;
  /** Newest first. */
  versions: VersionRow[];
};

export type Version = VersionRow & {
  city: VersionList['city'];
  demo: boolean;
  content: ProfileContent;
  isNewest: boolean;
};

const MOST_VERSIONS = 200;

/** Published versions of the actor's own city; null for somebody without one. */
export async function listOwnVersions(actor: Actor): Promise<VersionList | null> {
  const own = await getOwnCity(actor);
  if (!own?.draft) return null;
  const { city, claim, organisationId } = own;
  return { city, demo: claim.demo, versions: await readVersions(city.id, organisationId) };
}

/** One published version of the actor's own city, by its number. */
export async function getOwnVersion(actor: Actor, number: number): Promise<Version | null> {
  const own = await getOwnCity(actor);
  if (!own?.draft) return null;
  const { city, claim, organisationId } = own;
  return readVersion({ city, demo: claim.demo, organisationId }, number);
}

/** Published versions of a claim's city, for the programme. */
export async function listClaimVersions(
  actor: Actor,
  claimId: string,
): Promise<VersionList | null> {
  const review = await getClaimReview(actor, claimId);
  if (!review) return null;
  const { city, demo } = review;
  return { city, demo, versions: await readVersions(city.id, null) };
}

/** One published version of a claim's city, for the programme. */
export async function getClaimVersion(
  actor: Actor,
  claimId: string,
  number: number,
): Promise<Version | null> {
  const review = await getClaimReview(actor, claimId);
  if (!review) return null;
  return readVersion({ city: review.city, demo: review.demo, organisationId: null }, number);
}

type Of = {
  city: VersionList['city'] & { id: string };
  demo: boolean;
  organisationId: string | null;
};

async function readVersion({ city, demo, organisationId }: Of, number: number) {
  const versions = await readVersions(city.id, organisationId);
  const row = versions.find((one) => one.number === number);
  if (!row) return null;
  return { ...row, city, demo, isNewest: row.number === versions[0]?.number };
}

/** All versions with their differences. `organisationId`: whose people are named; null names everybody. */
async function readVersions(cityId: string, organisationId: string | null) {
  const rows = await db().profileVersion.findMany({
    where: { cityId },
    orderBy: { number: 'desc' },
    take: MOST_VERSIONS,
    select: {
      number: true,
      publishedAt: true,
      publishedById: true,
      reason: true,
      content: true,
      signOff: { select: { decidedBy: true, claim: { select: { organisationId: true } } } },
    },
  });
  const publishers = await db().user.findMany({
    where: { id: { in: rows.flatMap(({ publishedById }) => publishedById ?? []) } },
    select: { id: true, name: true, memberships: { select: { role: true, organisationId: true } } },
  });
  const contents = rows.map(({ content }) => profileContent.parse(content));
  return rows.map(({ content: _, publishedById, signOff, ...row }, index) => ({
    ...row,
    content: contents[index] ?? emptyProfile(),
    by: publisherOf(
      publishers.find((one) => one.id === publishedById),
      organisationId,
    ),
    signedOffBy: signOff && signerOf(signOff, organisationId),
    differences: differencesBetween(
      contents[index + 1] ?? emptyProfile(),
      contents[index] ?? emptyProfile(),
    ),
  }));
}

type SignedOff = { decidedBy: string | null; claim: { organisationId: string } };

function signerOf({ decidedBy, claim }: SignedOff, organisationId: string | null): Publisher {
  const mayName = organisationId === null || organisationId === claim.organisationId;
  return decidedBy && mayName ? { kind: 'person', name: decidedBy } : { kind: 'other' };
}

type Person = { name: string; memberships: { role: string; organisationId: string }[] };

function publisherOf(person: Person | undefined, organisationId: string | null): Publisher {
  if (!person) return { kind: 'other' };
  const isColleague = person.memberships.some((one) => one.organisationId === organisationId);
  if (organisationId === null || isColleague) return { kind: 'person', name: person.name };
  const isProgramme = person.memberships.some((one) => one.role === 'programme_admin');
  return { kind: isProgramme ? 'programme' : 'other' };
}
