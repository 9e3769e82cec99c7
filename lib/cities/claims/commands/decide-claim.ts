import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { publishVersion } from '@/lib/cities/profile/publish';
import { signOffOf } from '@/lib/cities/sign-off/needed';
import { ok, type Result, refuseRule } from '@/lib/result';
import { availabilityFor } from '../availability';
import { listPlace } from '../by-hand/list-place';
import { type ClaimCheckId, NEEDED_CHECK } from '../checks';
import { claimToDecide, decisionAudit, recordDecision, type Target, tellTeam } from './decision';

type Verify = Target & { checks: readonly ClaimCheckId[]; note: string };
type Refuse = Target & { reason: string };

/**
 * Verifies a submitted claim: from now on the city hall speaks for its city, and what the administrator has read is
 * published as version 1. Of two administrators at once one decides; a draft edited since it was read is a conflict.
 */
export async function verifyClaim(
  context: WriteContext,
  { checks, note, ...target }: Verify,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const loaded = await claimToDecide(tx, context, target);
    if (!loaded.ok) return loaded;
    const claim = loaded.value;
    if (!checks.includes(NEEDED_CHECK)) {
      return refuseRule({ code: 'review.refusal.mandate_unchecked' });
    }
    if ((await availabilityFor(tx, claim.cityId, claim.organisationId)) === 'claimed') {
      return refuseRule({ code: 'admin.refusal.claimed' });
    }
    const decision = { outcome: 'verified', checks, note } as const;
    const decided = await recordDecision(tx, context, claim, target.version, decision);
    if (!decided.ok) return decided;
    const { cityId, draft, city } = claim;
    await listPlace(tx, cityId);
    const number = await publishVersion(tx, context, {
      cityId,
      content: draft.content,
      reason: null,
      signOffId: await signOffOf(tx, claim.id, draft.version),
    });
    // Whoever verifies has read what is published.
    const lookedById = isUser(context.actor) ? context.actor.userId : null;
    await tx.profileLook.create({ data: { cityId, number, lookedById, lookedAt: context.now } });
    await tellTeam(tx, context, claim, {
      kind: 'claim_verified',
      params: { city },
      path: '/workspace',
      dedupeKey: `claim_verified:${claim.id}`,
    });
    return ok({ value: null, audit: decisionAudit(claim.id, decision) });
  });
}

/** Refuses a claim that was submitted, or begun and left lying; the reason is shown to the city hall. */
export async function refuseClaim(
  context: WriteContext,
  { reason, ...target }: Refuse,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const loaded = await claimToDecide(tx, context, target);
    if (!loaded.ok) return loaded;
    const claim = loaded.value;
    const decision = { outcome: 'refused', checks: [], note: reason } as const;
    const decided = await recordDecision(tx, context, claim, target.version, decision);
    if (!decided.ok) return decided;
    await tellTeam(tx, context, claim, {
      kind: 'claim_refused',
      params: { city: claim.city },
      path: '/workspace',
      dedupeKey: `claim_refused:${claim.id}`,
    });
    return ok({ value: null, audit: decisionAudit(claim.id, decision) });
  });
}
