import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { ok, type Result } from '@/lib/result';
import { ownAccount } from '../../commands/own-account';

/** The actor's account stays after all; doing it again changes nothing. */
export async function takeBackErasure(context: WriteContext): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id: userId } = own.value;
  return write(context, async (tx) => {
    const { count } = await tx.dataRequest.updateMany({
      where: { userId, status: 'open' },
      data: { status: 'taken_back', closedAt: context.now, closedById: userId },
    });
    const audit = { action: 'account.erasure_taken_back', objectType: 'user', objectId: userId };
    return ok({ value: null, audit: count > 0 ? audit : [] });
  });
}
