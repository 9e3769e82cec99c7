import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { holdsRole } from '@/lib/auth/holds-role';
import { type ClaimStatus, isUser } from '@/lib/auth/model';
import { type Draft, lockDraft } from '@/lib/cities/profile/draft';
import type { Tx } from '@/lib/db/transaction';
import type { NameParam } from '@/lib/i18n/message-params';
import type { Notice } from '@/lib/notifications/kinds';
import { notify } from '@/lib/notifications/notify';
import { teamIds } from '@/lib/organisations/people';
import { ok, type Result, refuse } from '@/lib/result';
import { lockCity } from '../availability';
import type { ClaimCheckId } from '../checks';

/** The claim an administrator decides on, and the draft they have read. */
export type Target = { claimId: string; version: number; draftVersion: number };

export type ClaimToDecide = {
  id: string;
  cityId: string;
  organisationId: string;
  city: NameParam;
  draft: Draft;
};

/** Loads and locks a claim with its city and draft for an administrator; a draft edited since it was read is a conflict. */
export async function claimToDecide(
  tx: Tx,
  context: WriteContext,
  { claimId, draftVersion }: Target,
): Promise<Result<ClaimToDecide>> {
  const { actor } = context;
  if (!isUser(actor) || !(await holdsRole(tx, actor.userId, ['programme_admin']))) {
    return refuse({ code: 'forbidden' });
  }
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    select: {
      id: true,
      cityId: true,
      organisationId: true,
      city: { select: { name: true, nameZh: true } },
    },
  });
  if (!claim) return refuse({ code: 'not_found' });
  await lockCity(tx, claim.cityId);
  const draft = await lockDraft(tx, claim.cityId);
  if (draft.version !== draftVersion) {
    return refuse({ code: 'conflict', currentVersion: draft.version });
  }
  const { city, ...ids } = claim;
  return ok({ ...ids, draft, city: { name: { en: city.name, zh: city.nameZh } } });
}

/** What was decided, with what had been checked and why. */
export type Decision = {
  outcome: 'returned' | 'verified' | 'refused';
  checks: readonly ClaimCheckId[];
  note: string;
};

const FROM: Record<Decision['outcome'], ClaimStatus[]> = {
  returned: ['submitted'],
  verified: ['submitted'],
  refused: ['submitted', 'changes_requested', 'draft'],
};

/** Takes the one step and records the decision. Of two administrators at once the first decides. */
export async function recordDecision(
  tx: Tx,
  context: WriteContext,
  { id, draft }: ClaimToDecide,
  version: number,
  { outcome, checks, note }: Decision,
): Promise<Result<{ decisionId: string }>> {
  const decidedById = isUser(context.actor) ? context.actor.userId : null;
  const final = outcome !== 'returned';
  const { count } = await tx.claim.updateMany({
    where: { id, version, status: { in: FROM[outcome] } },
    data: {
      status: outcome === 'returned' ? 'changes_requested' : outcome,
      version: { increment: 1 },
      ...(final && { decidedAt: context.now, decidedById, decisionReason: note || null }),
    },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  const { id: decisionId } = await tx.claimDecision.create({
    data: {
      claimId: id,
      outcome,
      checks: [...checks],
      note: note || null,
      draftVersion: draft.version,
      content: draft.content,
      decidedById,
      decidedAt: context.now,
    },
    select: { id: true },
  });
  return ok({ decisionId });
}

/** The audit row of a decision. */
export const decisionAudit = (claimId: string, { outcome, checks }: Decision) => ({
  action: `claim.${outcome}`,
  objectType: 'claim',
  objectId: claimId,
  detail: { checks: checks.join(' ') },
});

/** Tells the team of the city hall. */
export async function tellTeam(
  tx: Tx,
  context: WriteContext,
  { organisationId }: ClaimToDecide,
  notice: Notice,
): Promise<void> {
  await notify(tx, context, await teamIds(tx, organisationId), notice);
}
