import 'server-only';
import { type Actor, hasRole } from '@/lib/auth/model';
import { linkSecret } from '@/lib/auth/schema';
import { hashOfSecret } from '@/lib/auth/tokens';
import { db } from '@/lib/db/client';
import { readDraft, readPublished } from '../profile/draft';
import { asTyped, type PublicFacts } from '../profile/facts';
import type { BasicFacts, ProfileContent } from '../profile/model';
import { getOwnCity } from '../profile/queries';
import { approversOf } from './approvers';
import { isSignOffNeeded } from './needed';
import { isSignable, type SignOffState, signOffState } from './rules';
import { isStillApprover } from './signer';

/** What an approver reads before deciding: no people, no remarks, nothing of the team. */
export type SignOffSummary = {
  city: { name: string; nameZh: string | null; countryCode: string };
  organisation: { name: string; nameZh: string | null };
  demo: boolean;
  officer: string;
  askedAt: Date;
  reason: string | null;
  facts: BasicFacts;
  content: ProfileContent;
  published: { number: number; publishedAt: Date; content: ProfileContent } | null;
};

export type SignOff = {
  id: string;
  state: SignOffState;
  askedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  remark: string | null;
  /** Whether its claim is in a state in which it can be answered at all, and nothing was published since. */
  answerable: boolean;
  /** Whose approver is asked. */
  of: { organisationId: string; cityId: string };
  summary: SignOffSummary;
};

/** Where the own city stands with sign-off. */
export type OwnSignOff = {
  needed: boolean;
  /** Names of those who would be asked, and whether they have an account. */
  approvers: { name: string; hasAccount: boolean }[];
  /** The last one that was asked for. */
  last: SignOff | null;
  /** Whether the actor is an approver who may decide. */
  canDecide: boolean;
  timeZone: string;
};

/** Null for somebody without a city whose claim is alive. */
export async function getOwnSignOff(actor: Actor): Promise<OwnSignOff | null> {
  const own = await getOwnCity(actor);
  if (!own?.draft) return null;
  const { organisationId, city, claim } = own;
  const [needed, approvers, last] = await Promise.all([
    isSignOffNeeded(db(), organisationId, actor),
    approversOf(db(), { organisationId, cityId: city.id }),
    db().profileSignOff.findFirst({
      where: { claimId: claim.id },
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    }),
  ]);
  return {
    needed,
    approvers: approvers.map(({ name, userId }) => ({ name, hasAccount: userId !== null })),
    last: last && (await readSignOff(last.id)),
    canDecide: hasRole(actor, 'city_approver'),
    timeZone: city.timeZone,
  };
}

/** `over`: decided, replaced, edited since, or no longer this person's to answer. */
export type SignOffLink =
  | { state: 'valid'; name: string; summary: SignOffSummary }
  | { state: 'expired' | 'used' | 'over' };

/** What a link to the sign-off of a profile would open, without using it: mail scanners follow links. Null for any other. */
export async function getSignOffByLink(secret: string, now: Date): Promise<SignOffLink | null> {
  if (!linkSecret.safeParse(secret).success) return null;
  const link = await db().signOffLink.findUnique({ where: { tokenHash: hashOfSecret(secret) } });
  if (!link?.signOffId) return null;
  if (link.usedAt) return { state: 'used' };
  if (link.expiresAt <= now) return { state: 'expired' };
  const signOff = await readSignOff(link.signOffId);
  const isOver = signOff.state !== 'open' || !signOff.answerable;
  if (isOver || !(await isStillApprover(db(), link, signOff.of))) return { state: 'over' };
  return { state: 'valid', name: link.name, summary: signOff.summary };
}

async function readSignOff(id: string): Promise<SignOff> {
  const { claim, askedById, status, draftVersion, reason, ...row } =
    await db().profileSignOff.findUniqueOrThrow({
      where: { id },
      select: {
        id: true,
        status: true,
        draftVersion: true,
        reason: true,
        askedById: true,
        askedAt: true,
        decidedAt: true,
        decidedBy: true,
        remark: true,
        claim: {
          select: {
            demo: true,
            status: true,
            cityId: true,
            organisationId: true,
            organisation: { select: { name: true, nameZh: true } },
            city: true,
          },
        },
      },
    });
  const { cityId, organisationId, city, organisation, demo, status: claimStatus } = claim;
  const [draft, published, officer] = await Promise.all([
    readDraft(db(), cityId),
    readPublished(db(), cityId),
    db().user.findUnique({ where: { id: askedById }, select: { name: true } }),
  ]);
  const facts: PublicFacts = city;
  return {
    ...row,
    state: signOffState({ status, draftVersion }, draft.version),
    answerable:
      isSignable(claimStatus) &&
      (published === null || published.publishedAt < (row.decidedAt ?? row.askedAt)),
    of: { organisationId, cityId },
    summary: {
      city: { name: city.name, nameZh: city.nameZh, countryCode: city.countryCode },
      organisation,
      demo,
      officer: officer?.name ?? '',
      askedAt: row.askedAt,
      reason,
      facts: draft.content.basics ?? asTyped(facts),
      content: draft.content,
      published,
    },
  };
}
