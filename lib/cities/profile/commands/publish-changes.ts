import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { lockCity } from '@/lib/cities/claims/availability';
import { officersClaim } from '@/lib/cities/claims/own-claim';
import { notify } from '@/lib/notifications/notify';
import { programmeAdminIds } from '@/lib/organisations/people';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { missingChecks } from '../checklist';
import { differencesBetween } from '../difference';
import { lockDraft, readPeople, readPublished } from '../draft';
import { publishVersion } from '../publish';
import { emptyProfile } from '../schema';

/**
 * Publishes the draft of a verified city as its next version at once; the programme is told and sees the difference.
 * `draftVersion` is the draft the officer looked at; `reason` stands beside the version in its list.
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
    await lockCity(tx, claim.cityId);
    const { version, content } = await lockDraft(tx, claim.cityId);
    if (version !== draftVersion) return refuse({ code: 'conflict', currentVersion: version });
    const missing = missingChecks(content, await readPeople(tx, claim.cityId));
    if (missing.length > 0) {
      return refuseRule(...missing.map(({ id }) => ({ code: `profile.check.open.${id}` })));
    }
    const published = await readPublished(tx, claim.cityId);
    const differences = differencesBetween(published?.content ?? emptyProfile(), content);
    if (differences.length === 0) return refuseRule({ code: 'profile.refusal.nothing_new' });

    const number = await publishVersion(tx, context, {
      cityId: claim.cityId,
      content,
      reason: reason || null,
    });
    const city = await tx.city.findUniqueOrThrow({
      where: { id: claim.cityId },
      select: { name: true, nameZh: true },
    });
    await notify(tx, context, await programmeAdminIds(tx), {
      kind: 'profile_published',
      params: { city: { name: { en: city.name, zh: city.nameZh } }, number },
      path: `/admin/cities/${claim.id}`,
      dedupeKey: `profile_published:${claim.cityId}:${number}`,
    });
    return ok({
      value: { number },
      audit: {
        action: 'profile.published',
        objectType: 'city',
        objectId: claim.cityId,
        detail: { number, differences: differences.length },
      },
    });
  });
}
