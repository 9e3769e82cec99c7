import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { consumeToken, issueToken } from '@/lib/auth/one-time-tokens';
import { ok, type Result, refuseRule } from '@/lib/result';
import { availabilityFor, lockCity } from '../availability';
import { clearDraftOfOthers } from '../foreign-draft';

/**
 * Confirms an address by its one-time link and gives a link for choosing a password. From now on the claim holds its
 * city; where another office was faster, it ends here and the workspace says so.
 * @returns the secret of the link for the password
 */
export async function confirmAddress(
  context: WriteContext,
  secret: string,
): Promise<Result<string>> {
  return write(context, async (tx) => {
    const userId = await consumeToken(tx, context, 'confirm_email', secret);
    if (userId === null) return refuseRule({ code: 'auth.refusal.link_over' });
    const claim = await tx.claim.findFirst({
      where: { claimantId: userId, status: 'draft' },
      orderBy: { createdAt: 'desc' },
      select: { id: true, cityId: true, organisationId: true },
    });
    let overtaken = false;
    if (claim) {
      await lockCity(tx, claim.cityId);
      overtaken = (await availabilityFor(tx, claim.cityId, claim.organisationId)) !== 'free';
      if (overtaken) {
        await tx.claim.update({ where: { id: claim.id }, data: { status: 'ended' } });
      } else {
        await clearDraftOfOthers(tx, claim.cityId, claim.organisationId);
      }
    }
    await tx.user.updateMany({
      where: { id: userId, emailConfirmedAt: null },
      data: { emailConfirmedAt: context.now },
    });
    return ok({
      value: await issueToken(tx, context, 'set_password', userId),
      audit: {
        action: 'claim.address_confirmed',
        objectType: 'user',
        objectId: userId,
        detail: { overtaken },
      },
    });
  });
}
