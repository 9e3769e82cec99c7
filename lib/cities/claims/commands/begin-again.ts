import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { availabilityFor, lockCity } from '../availability';
import { clearDraftOfOthers } from '../foreign-draft';
import { OPEN_STATUSES } from '../model';
import { officersLastClaim } from '../own-claim';

/** After a refusal: a new claim of the same city hall for the same city, on the draft as it was left. */
export async function beginAgain(context: WriteContext): Promise<Result<null>> {
  return write(context, async (tx) => {
    const last = await officersLastClaim(tx, context.actor);
    if (!last) return refuse({ code: 'not_found' });
    await lockCity(tx, last.cityId);
    if (OPEN_STATUSES.some((status) => status === last.status)) return refuse({ code: 'conflict' });
    const availability = await availabilityFor(tx, last.cityId, last.organisationId);
    if (availability !== 'free') return refuseRule({ code: `join.availability.${availability}` });
    await clearDraftOfOthers(tx, last.cityId, last.organisationId);
    const claim = await tx.claim.create({
      data: {
        cityId: last.cityId,
        organisationId: last.organisationId,
        claimantId: context.actor.kind === 'user' ? context.actor.userId : '',
        freeMail: last.freeMail,
        demo: last.demo,
        createdAt: context.now,
      },
      select: { id: true },
    });
    return ok({
      value: null,
      audit: { action: 'claim.begun', objectType: 'claim', objectId: claim.id },
    });
  });
}
