import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { lockCity } from '@/lib/cities/claims/availability';
import { type ClaimToHandIn, handIn } from '@/lib/cities/claims/commands/hand-in';
import { publishDraft } from '@/lib/cities/profile/commands/publish-draft';
import { type Draft, lockDraft } from '@/lib/cities/profile/draft';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { notSignable } from '../needed';
import type { SignOffDecision } from '../rules';
import { approverByAccount, approverByLink, type Signer } from '../signer';

export type Answer = { decision: SignOffDecision; remark: string };

/** The approver decides in the workspace. */
export const decideSignOff = (
  context: WriteContext,
  { signOffId, ...answer }: Answer & { signOffId: string },
) => decide(context, (tx) => approverByAccount(tx, context.actor, signOffId), answer);

/** The approver decides by the one-time link, signed in or not; the link is used up by it. */
export const decideSignOffByLink = (
  context: WriteContext,
  { secret, ...answer }: Answer & { secret: string },
) => decide(context, (tx) => approverByLink(tx, secret, context.now), answer);

/**
 * Approving submits the draft that was put before the approver, or publishes it once the city is verified; an edit since
 * makes it nobody's to approve. Returning gives it back to the officer with a remark. One of two decisions at once counts.
 */
async function decide(
  context: WriteContext,
  find: (tx: Tx) => Promise<Signer | null>,
  { decision, remark }: Answer,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const signer = await find(tx);
    if (!signer) return refuse({ code: 'not_found' });
    const { signOffId, name, userId, by } = signer;
    const { claim, ...signOff } = await tx.profileSignOff.findUniqueOrThrow({
      where: { id: signOffId },
      select,
    });
    // In the order in which submitting and publishing lock.
    await lockCity(tx, claim.cityId);
    const draft = await lockDraft(tx, claim.cityId);
    const { count } = await tx.profileSignOff.updateMany({
      where: { id: signOffId, status: 'open' },
      data: {
        status: decision === 'approve' ? 'approved' : 'returned',
        decidedById: userId,
        decidedBy: name,
        decidedAt: context.now,
        remark: decision === 'return' ? remark : null,
      },
    });
    if (count === 0) return refuse({ code: 'conflict' });
    const blocked = notSignable(claim.status);
    if (blocked) return blocked;
    if (decision === 'approve') {
      const done = await carryOut(tx, context, { ...signOff, id: signOffId, claim, draft });
      if (!done.ok) return done;
    }
    const { city } = claim;
    await notify(tx, context, await officersOf(tx, claim.organisationId), {
      kind: decision === 'approve' ? 'sign_off_given' : 'sign_off_returned',
      params: {
        city: { name: { en: city.name, zh: city.nameZh } },
        organisationId: claim.organisationId,
        approver: name,
      },
      path: decision === 'approve' ? '/workspace/city' : '/workspace/city/sign-off',
      dedupeKey: `sign_off:${signOffId}`,
    });
    return ok({
      value: null,
      audit: {
        action: decision === 'approve' ? 'profile.signed_off' : 'profile.sign_off_returned',
        objectType: 'profile_sign_off',
        objectId: signOffId,
        detail: { claim: claim.id, draftVersion: signOff.draftVersion, by, approver: userId },
      },
    });
  });
}

const select = {
  draftVersion: true,
  reason: true,
  askedById: true,
  claim: {
    select: {
      id: true,
      cityId: true,
      organisationId: true,
      status: true,
      version: true,
      city: { select: { name: true, nameZh: true } },
    },
  },
} as const;

type Approved = {
  id: string;
  draftVersion: number;
  reason: string | null;
  askedById: string;
  claim: ClaimToHandIn;
  draft: Draft;
};

/** Does what was signed off: hands the draft in, or publishes it in the name of the officer who asked. */
async function carryOut(
  tx: Tx,
  context: WriteContext,
  { id, draftVersion, reason, askedById, claim, draft }: Approved,
): Promise<Result<unknown>> {
  if (draft.version !== draftVersion) return refuseRule({ code: 'signOff.refusal.outdated' });
  if (claim.status !== 'verified') return handIn(tx, context, claim, draft);
  return publishDraft(tx, context, {
    claim,
    draft,
    reason,
    publishedById: askedById,
    signOffId: id,
  });
}

async function officersOf(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organisationId, role: 'city_officer', endedAt: null, user: { disabledAt: null } },
    orderBy: { userId: 'asc' },
    select: { userId: true },
  });
  return rows.map((row) => row.userId);
}
