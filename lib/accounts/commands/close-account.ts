import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { ownAccount } from './own-account';

/**
 * Closes somebody's account, or opens it again. Closing works on the next request: sessions end, links stop working,
 * memberships stay for the day it is opened again. For administrators, and never for their own account.
 */
export async function closeAccount(
  context: WriteContext,
  userId: string,
  close: boolean,
): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id: actorId } = own.value;
  return write(context, async (tx) => {
    if (!(await holdsRole(tx, actorId, ['programme_admin']))) return refuse({ code: 'forbidden' });
    if (userId === actorId) return refuseRule({ code: 'accounts.refusal.self' });
    const { count } = await tx.user.updateMany({
      where: { id: userId, demo: false, erasedAt: null },
      data: { disabledAt: close ? context.now : null },
    });
    if (count === 0) return refuse({ code: 'not_found' });
    if (close) {
      await tx.session.updateMany({
        where: { userId, revokedAt: null },
        data: { revokedAt: context.now },
      });
      await tx.oneTimeToken.updateMany({
        where: { userId, usedAt: null, expiresAt: { gt: context.now } },
        data: { expiresAt: context.now },
      });
    }
    return ok({
      value: null,
      audit: {
        action: close ? 'account.closed' : 'account.reopened',
        objectType: 'user',
        objectId: userId,
      },
    });
  });
}
