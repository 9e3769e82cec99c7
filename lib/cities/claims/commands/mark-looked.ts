import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse } from '@/lib/result';

/** The programme has looked at what the city of a claim published up to this version. */
export async function markLooked(
  context: WriteContext,
  { claimId, number }: { claimId: string; number: number },
): Promise<Result<null>> {
  const { actor, now } = context;
  return write(context, async (tx) => {
    if (!isUser(actor) || !(await holdsRole(tx, actor.userId, ['programme_admin']))) {
      return refuse({ code: 'forbidden' });
    }
    const claim = await tx.claim.findUnique({ where: { id: claimId }, select: { cityId: true } });
    const version =
      claim &&
      (await tx.profileVersion.findUnique({
        where: { cityId_number: { cityId: claim.cityId, number } },
        select: { cityId: true },
      }));
    if (!version) return refuse({ code: 'not_found' });
    await tx.profileLook.createMany({
      data: [{ cityId: version.cityId, number, lookedById: actor.userId, lookedAt: now }],
      skipDuplicates: true,
    });
    return ok({
      value: null,
      audit: {
        action: 'profile.looked_at',
        objectType: 'city',
        objectId: version.cityId,
        detail: { number },
      },
    });
  });
}
