import 'server-only';
import { type ClaimStatus, SPEAKING_STATUSES } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { ProfileContent } from '../profile/model';
import { profileContent } from '../profile/schema';
import { CHECK_IDS, type ClaimCheckId } from './checks';
import { readRemarksOf } from './remark-rows';
import type { ClaimRemark } from './remarks';

/** What the programme has decided on a claim so far, and what else is known of its city. */
export type ClaimHistory = {
  /** Newest first. */
  decisions: ClaimDecision[];
  otherClaims: OtherClaim[];
  similar: SimilarCity[];
};

export type ClaimDecision = {
  id: string;
  outcome: 'returned' | 'verified' | 'refused';
  checks: ClaimCheckId[];
  note: string | null;
  decidedAt: Date;
  decidedBy: string | null;
  /** The draft as it was read. */
  content: ProfileContent;
  remarks: ClaimRemark[];
};

export type OtherClaim = {
  id: string;
  status: ClaimStatus;
  createdAt: Date;
  reason: string | null;
  organisation: { name: string; nameZh: string | null };
};

export type SimilarCity = {
  slug: string;
  name: string;
  nameZh: string | null;
  countryCode: string;
  admin1Name: string | null;
  claimed: boolean;
};

const MOST_ROWS = 20;

export async function readDecisions(claimId: string): Promise<ClaimDecision[]> {
  const rows = await db().claimDecision.findMany({
    where: { claimId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: MOST_ROWS,
  });
  const ids = rows.flatMap(({ decidedById }) => decidedById ?? []);
  const people = await db().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return Promise.all(
    rows.map(async ({ id, outcome, checks, note, decidedAt, decidedById, content }) => ({
      id,
      outcome: outcome as ClaimDecision['outcome'],
      checks: CHECK_IDS.filter((one) => checks.includes(one)),
      note,
      decidedAt,
      decidedBy: people.find((one) => one.id === decidedById)?.name ?? null,
      content: profileContent.parse(content),
      remarks: await readRemarksOf(db(), id),
    })),
  );
}

/** Claims of the same city by any city hall, the newest first. */
export async function readOtherClaims(claimId: string, cityId: string): Promise<OtherClaim[]> {
  const rows = await db().claim.findMany({
    where: { cityId, id: { not: claimId }, claimant: { emailConfirmedAt: { not: null } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_ROWS,
    select: {
      id: true,
      status: true,
      createdAt: true,
      decisionReason: true,
      organisation: { select: { name: true, nameZh: true } },
    },
  });
  return rows.map(({ decisionReason, ...row }) => ({ ...row, reason: decisionReason }));
}

type Named = {
  id: string;
  countryCode: string;
  asciiName: string;
  nameZh: string | null;
  website: string | null;
};

/** Places of the directory that may be the same one: alike in name in the same country, or with the same website. */
export async function readSimilarCities(city: Named): Promise<SimilarCity[]> {
  const { id, countryCode, asciiName, nameZh, website } = city;
  const rows = await db().city.findMany({
    where: {
      id: { not: id },
      countryCode,
      OR: [
        { asciiName: { equals: asciiName, mode: 'insensitive' } },
        ...(nameZh ? [{ nameZh }] : []),
        ...(website ? [{ website }] : []),
      ],
    },
    orderBy: [{ population: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: MOST_ROWS,
    select: {
      slug: true,
      name: true,
      nameZh: true,
      countryCode: true,
      admin1Name: true,
      claims: { where: { status: { in: [...SPEAKING_STATUSES] } }, select: { id: true } },
    },
  });
  return rows.map(({ claims, ...row }) => ({ ...row, claimed: claims.length > 0 }));
}
