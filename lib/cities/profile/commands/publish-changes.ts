import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { lockCity } from '@/lib/cities/claims/availability';
import { officersClaim } from '@/lib/cities/claims/own-claim';
import { endOpenSignOffs, isSignOffNeeded } from '@/lib/cities/sign-off/needed';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { lockDraft } from '../draft';
import { publishDraft } from './publish-draft';

/**
 * Publishes the draft of a verified city as its next version at once; the programme is told and sees the difference.
 * `draftVersion` is the draft the officer looked at; `reason` stands beside the version in its list. Where the team asks
 * for sign-off, its approver does this.
 */
export async function publishChanges(
  context: WriteContext,
  draftVersion: number,
  reason = '',
): Promise<Result<{ number: number }>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    if (claim.status === 'paused') return refuseRule({ code: 'profile.refusal.paused' });
    if (claim.status !== 'verified') return refuseRule({ code: 'profile.refusal.not_verified' });
    if (await isSignOffNeeded(tx, claim.organisationId, context.actor)) {
      return refuseRule({ code: 'signOff.refusal.needed' });
    }
    await lockCity(tx, claim.cityId);
    const draft = await lockDraft(tx, claim.cityId);
    if (draft.version !== draftVersion) {
      return refuse({ code: 'conflict', currentVersion: draft.version });
    }
    const published = await publishDraft(tx, context, { claim, draft, reason: reason || null });
    if (!published.ok) return published;
    await endOpenSignOffs(tx, claim.id);
    const { number } = published.value;
    return ok({
      value: { number },
      audit: {
        action: 'profile.published',
        objectType: 'city',
        objectId: claim.cityId,
        detail: { number },
      },
    });
  });
}
