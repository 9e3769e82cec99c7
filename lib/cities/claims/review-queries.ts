import 'server-only';
import { z } from 'zod';
import { type Actor, type ClaimStatus, hasRole } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type Draft, readDraft, readPeople } from '../profile/draft';
import type { PublicFacts } from '../profile/facts';
import type { ProfileContent } from '../profile/model';
import type { People } from '../profile/progress';
import { profileContent } from '../profile/schema';

/** Views of the programme's list of claims. */
export const CLAIM_VIEWS = ['submitted', 'begun', 'decided'] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

const STATUSES: Record<ClaimView, ClaimStatus[]> = {
  submitted: ['submitted'],
  begun: ['draft', 'changes_requested'],
  decided: ['verified', 'refused'],
};

const LIST_ROWS = 200;

export type ClaimRow = {
  id: string;
  status: ClaimStatus;
  freeMail: boolean;
  demo: boolean;
  organisation: { name: string; nameZh: string | null };
  since: Date;
  city: { name: string; nameZh: string | null; countryCode: string };
};

/** Who may read claims at all: the programme's administrators and its auditor. */
const mayRead = (actor: Actor) => hasRole(actor, 'programme_admin', 'auditor');

/** Claims whose claimant's address is confirmed: the longest waiting first, decided ones newest first. */
export async function listClaims(actor: Actor, view: ClaimView): Promise<ClaimRow[]> {
  if (!mayRead(actor)) return [];
  const direction = view === 'decided' ? 'desc' : 'asc';
  const rows = await db().claim.findMany({
    where: where(view),
    orderBy:
      view === 'decided'
        ? [{ decidedAt: direction }, { id: direction }]
        : [{ submittedAt: { sort: direction, nulls: 'last' } }, { createdAt: direction }],
    take: LIST_ROWS,
    select: {
      id: true,
      status: true,
      freeMail: true,
      demo: true,
      createdAt: true,
      submittedAt: true,
      decidedAt: true,
      organisation: { select: { name: true, nameZh: true } },
      city: { select: { name: true, nameZh: true, countryCode: true } },
    },
  });
  return rows.map(({ createdAt, submittedAt, decidedAt, ...row }) => ({
    ...row,
    since: decidedAt ?? submittedAt ?? createdAt,
  }));
}

export async function countClaims(actor: Actor): Promise<Record<ClaimView, number>> {
  if (!mayRead(actor)) return { submitted: 0, begun: 0, decided: 0 };
  const [submitted, begun, decided] = await Promise.all(
    CLAIM_VIEWS.map((view) => db().claim.count({ where: where(view) })),
  );
  return { submitted: submitted ?? 0, begun: begun ?? 0, decided: decided ?? 0 };
}

const where = (view: ClaimView) => ({
  status: { in: STATUSES[view] },
  claimant: { emailConfirmedAt: { not: null } },
});

export type ClaimReview = {
  id: string;
  status: ClaimStatus;
  version: number;
  freeMail: boolean;
  demo: boolean;
  submittedAt: Date | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  decidedBy: string | null;
  organisation: { name: string; nameZh: string | null };
  claimant: { name: string; office: string | null; email: string };
  city: PublicFacts & { id: string; slug: string; countryCode: string; admin1Name: string | null };
  draft: Draft;
  people: People;
  /** The version in force and the one before it, for the difference. */
  versions: { number: number; publishedAt: Date; content: ProfileContent }[];
};

/** Everything the programme looks at before it decides; null when there is no such claim or it is not the actor's to read. */
export async function getClaimReview(actor: Actor, id: string): Promise<ClaimReview | null> {
  if (!mayRead(actor) || !z.uuid().safeParse(id).success) return null;
  const row = await db().claim.findFirst({
    where: { id, claimant: { emailConfirmedAt: { not: null } } },
    select: {
      id: true,
      status: true,
      version: true,
      freeMail: true,
      demo: true,
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
  const [draft, people, versions, decider] = await Promise.all([
    readDraft(db(), row.city.id),
    readPeople(db(), row.city.id),
    lastVersions(row.city.id),
    decidedById && db().user.findUnique({ where: { id: decidedById }, select: { name: true } }),
  ]);
  return {
    ...claim,
    decidedBy: decider ? decider.name : null,
    draft,
    people,
    versions,
  };
}

async function lastVersions(cityId: string) {
  const rows = await db().profileVersion.findMany({
    where: { cityId },
    orderBy: { number: 'desc' },
    take: 2,
    select: { number: true, publishedAt: true, content: true },
  });
  return rows.map((row) => ({ ...row, content: profileContent.parse(row.content) }));
}
