import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { lockDraft } from '@/lib/cities/profile/draft';
import { publishVersion } from '@/lib/cities/profile/publish';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { teamIds } from '@/lib/organisations/people';
import { ok, type Refused, type Result, refuse, refuseRule } from '@/lib/result';
import { availabilityFor, lockCity } from '../availability';

type Verify = { claimId: string; version: number; draftVersion: number; note: string };
type Refuse = { claimId: string; version: number; reason: string };

/**
 * Verifies a submitted claim: from now on the city hall speaks for its city, and what the administrator has read is
 * published as version 1. Of two administrators at once one decides; a draft edited since it was read is a conflict.
 */
export async function verifyClaim(
  context: WriteContext,
  { claimId, version, draftVersion, note }: Verify,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const claim = await claimToDecide(tx, context, claimId);
    if ('ok' in claim) return claim;
    const draft = await lockDraft(tx, claim.cityId);
    if (draft.version !== draftVersion) {
      return refuse({ code: 'conflict', currentVersion: draft.version });
    }
    if ((await availabilityFor(tx, claim.cityId, claim.organisationId)) === 'claimed') {
      return refuseRule({ code: 'admin.refusal.claimed' });
    }
    const decided = await decide(tx, context, { claimId, version, status: 'verified', why: note });
    if (!decided.ok) return decided;
    await publishVersion(tx, context, {
      cityId: claim.cityId,
      content: draft.content,
      reason: null,
    });
    await tellTeam(tx, context, claim, 'claim_verified');
    return decided;
  });
}

/** Refuses a claim that was submitted, or begun and left lying; the reason is shown to the city hall. */
export async function refuseClaim(
  context: WriteContext,
  { claimId, version, reason }: Refuse,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const claim = await claimToDecide(tx, context, claimId);
    if ('ok' in claim) return claim;
    const decided = await decide(tx, context, { claimId, version, status: 'refused', why: reason });
    if (decided.ok) await tellTeam(tx, context, claim, 'claim_refused');
    return decided;
  });
}

type Decided = { id: string; cityId: string; organisationId: string };

async function claimToDecide(
  tx: Tx,
  context: WriteContext,
  claimId: string,
): Promise<Decided | Refused> {
  const { actor } = context;
  const isAdmin = actor.kind === 'user' && (await holdsRole(tx, actor.userId, ['programme_admin']));
  if (!isAdmin) return refuse({ code: 'forbidden' });
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    select: { id: true, cityId: true, organisationId: true },
  });
  if (!claim) return refuse({ code: 'not_found' });
  await lockCity(tx, claim.cityId);
  return claim;
}

type Decision = { claimId: string; version: number; status: 'verified' | 'refused'; why: string };

/** The one step out of `submitted`; refusing is also possible before. */
async function decide(tx: Tx, context: WriteContext, { claimId, version, status, why }: Decision) {
  const from = status === 'verified' ? ['submitted' as const] : (['submitted', 'draft'] as const);
  const { count } = await tx.claim.updateMany({
    where: { id: claimId, version, status: { in: [...from] } },
    data: {
      status,
      version: { increment: 1 },
      decidedAt: context.now,
      decidedById: context.actor.kind === 'user' ? context.actor.userId : null,
      decisionReason: why || null,
    },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  return ok({
    value: null,
    audit: { action: `claim.${status}`, objectType: 'claim', objectId: claimId },
  });
}

async function tellTeam(
  tx: Tx,
  context: WriteContext,
  { id, cityId, organisationId }: Decided,
  kind: 'claim_verified' | 'claim_refused',
): Promise<void> {
  const city = await tx.city.findUniqueOrThrow({
    where: { id: cityId },
    select: { name: true, nameZh: true },
  });
  await notify(tx, context, await teamIds(tx, organisationId), {
    kind,
    params: { city: { name: { en: city.name, zh: city.nameZh } } },
    path: '/workspace',
    dedupeKey: `${kind}:${id}`,
  });
}
