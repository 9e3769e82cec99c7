import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { missingChecks } from '@/lib/cities/profile/checklist';
import { lockDraft, readPeople } from '@/lib/cities/profile/draft';
import { notify } from '@/lib/notifications/notify';
import { programmeAdminIds } from '@/lib/organisations/people';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { SUBMITTABLE_STATUSES } from '../model';
import { officersClaim } from '../own-claim';
import { readRemarks } from '../remark-rows';
import { openRemarks } from '../remarks';

/**
 * Hands the officer's claim to the programme for verification, once the profile holds what it must and every remark of
 * the programme is answered.
 */
export async function submitClaim(context: WriteContext, version: number): Promise<Result<null>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    const draft = await lockDraft(tx, claim.cityId);
    const missing = missingChecks(draft.content, await readPeople(tx, claim.cityId));
    if (missing.length > 0) {
      return refuseRule(...missing.map(({ id }) => ({ code: `profile.check.open.${id}` })));
    }
    const open = openRemarks(await readRemarks(tx, claim.id)).length;
    if (open > 0) {
      return refuseRule({ code: 'review.refusal.remark_unanswered', params: { count: open } });
    }
    const { count } = await tx.claim.updateMany({
      where: { id: claim.id, version, status: { in: [...SUBMITTABLE_STATUSES] } },
      data: { status: 'submitted', submittedAt: context.now, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: 'conflict', currentVersion: claim.version });
    const city = await tx.city.findUniqueOrThrow({
      where: { id: claim.cityId },
      select: { name: true, nameZh: true },
    });
    await notify(tx, context, await programmeAdminIds(tx), {
      kind: claim.status === 'draft' ? 'claim_submitted' : 'claim_resubmitted',
      params: { city: { name: { en: city.name, zh: city.nameZh } } },
      path: `/admin/cities/${claim.id}`,
      dedupeKey: `claim_submitted:${claim.id}:${version}`,
    });
    return ok({
      value: null,
      audit: { action: 'claim.submitted', objectType: 'claim', objectId: claim.id },
    });
  });
}
