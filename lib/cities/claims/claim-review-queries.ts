import 'server-only';
import { z } from 'zod';
import type { Actor, ClaimStatus } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type Draft, readDraft, readPeople } from '../profile/draft';
import type { PublicFacts } from '../profile/facts';
import type { ProfileContent } from '../profile/model';
import type { People } from '../profile/progress';
import { profileContent } from '../profile/schema';
import {
  type ClaimHistory,
  readDecisions,
  readOtherClaims,
  readSimilarCities,
} from './claim-history';
import { mayReadClaims } from './claim-list-queries';

export type ClaimReview = {
  id: string;
  status: ClaimStatus;
  version: number;
  freeMail: boolean;
  demo: boolean;
  createdAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  decidedBy: string | null;
  organisation: { name: string; nameZh: string | null };
  claimant: { name: string; office: string | null; email: string };
  city: PublicFacts & {
    id: string;
    slug: string;
    countryCode: string;
    admin1Name: string | null;
    timeZone: string;
  };
  draft: Draft;
  people: People;
  /** The published version in force. */
  published: { number: number; publishedAt: Date; content: ProfileContent } | null;
} & ClaimHistory;

/** Everything the programme looks at before it decides; null when there is no such claim or it is not the actor's to read. */
export async function getClaimReview(actor: Actor, id: string): Promise<ClaimReview | null> {
  if (!mayReadClaims(actor) || !z.uuid().safeParse(id).success) return null;
  const row = await db().claim.findFirst({
    where: { id, claimant: { emailConfirmedAt: { not: null } } },
    select: {
      id: true,
      status: true,
      version: true,
      freeMail: true,
      demo: true,
      createdAt: true,
      submittedAt: true,
      decidedAt: true,
      decidedById: true,
      decisionReason: true,
      organisation: { select: { name: true, nameZh: true } },
      claimant: { select: { name: true, office: true, email: true } },
      city: {
        select: {
          id: true,
          slug: true,
          countryCode: true,
          admin1Name: true,
          asciiName: true,
          timeZone: true,
          name: true,
          nameZh: true,
          population: true,
          populationYear: true,
          areaKm2: true,
          website: true,
        },
      },
    },
  });
  if (!row) return null;
  const { decidedById, ...claim } = row;
  const cityId = row.city.id;
  const [draft, people, last, decider, decisions, otherClaims, similar] = await Promise.all([
    readDraft(db(), cityId),
    readPeople(db(), cityId),
    db().profileVersion.findFirst({ where: { cityId }, orderBy: { number: 'desc' } }),
    decidedById && db().user.findUnique({ where: { id: decidedById }, select: { name: true } }),
    readDecisions(row.id),
    readOtherClaims(row.id, cityId),
    readSimilarCities(row.city),
  ]);
  return {
    ...claim,
    decidedBy: decider ? decider.name : null,
    draft,
    people,
    published: last && {
      number: last.number,
      publishedAt: last.publishedAt,
      content: profileContent.parse(last.content),
    },
    decisions,
    otherClaims,
    similar,
  };
}
