import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { lockDraft } from '@/lib/cities/profile/draft';
import { endOpenSignOffs, isSignOffNeeded } from '@/lib/cities/sign-off/needed';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { officersClaim } from '../own-claim';
import { handIn } from './hand-in';

/**
 * Hands the officer's claim to the programme for verification, once the profile holds what it must and every remark of
 * the programme is answered. Where the team asks for sign-off, its approver does this.
 */
export async function submitClaim(context: WriteContext, version: number): Promise<Result<null>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    if (await isSignOffNeeded(tx, claim.organisationId, context.actor)) {
      return refuseRule({ code: 'signOff.refusal.needed' });
    }
    const draft = await lockDraft(tx, claim.cityId);
    const handedIn = await handIn(tx, context, { ...claim, version }, draft);
    if (!handedIn.ok) {
      const isConflict = handedIn.failure.code === 'conflict';
      return isConflict ? refuse({ code: 'conflict', currentVersion: claim.version }) : handedIn;
    }
    await endOpenSignOffs(tx, claim.id);
    return ok({
      value: null,
      audit: { action: 'claim.submitted', objectType: 'claim', objectId: claim.id },
    });
  });
}
