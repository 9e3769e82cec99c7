import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { hashOfSecret } from '@/lib/auth/tokens';
import { ok, type Result } from '@/lib/result';
import { ownAccount } from './own-account';

/**
 * Ends one session of the actor, named by the first characters of its hash, or all but the present one. Ending what
 * has ended, or what is somebody else's, changes nothing.
 */
export async function endSessions(
  context: WriteContext,
  present: string,
  session: string | undefined,
): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id: userId } = own.value;
  return write(context, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: {
        userId,
        revokedAt: null,
        ...(session
          ? { idHash: { startsWith: session } }
          : { idHash: { not: hashOfSecret(present) } }),
      },
      data: { revokedAt: context.now },
    });
    return ok({
      value: null,
      audit: {
        action: 'account.sessions_ended',
        objectType: 'user',
        objectId: userId,
        detail: { count },
      },
    });
  });
}
