import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { peekToken } from '@/lib/auth/one-time-tokens';
import { db } from '@/lib/db/client';
import { ok, type Result, refuseRule } from '@/lib/result';
import { sendConfirmation } from './register';

/**
 * Sends a fresh link in place of one that has expired, or was used by somebody who then chose no password. The answer
 * never says which; a link nobody made is refused.
 */
export async function sendFreshLink(context: WriteContext, secret: string): Promise<Result<null>> {
  const token = await peekToken(['confirm_email'], secret, context.now);
  if (!token) return refuseRule({ code: 'auth.refusal.link_unknown' });
  const user = await db().user.findUniqueOrThrow({
    where: { id: token.userId },
    select: {
      email: true,
      passwordHash: true,
      claims: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { city: { select: { id: true, name: true, nameZh: true } } },
      },
    },
  });
  const city = user.claims[0]?.city;
  const limited = await spend('mailToAddress', user.email);
  if (!limited.ok) return limited;
  return write(context, async (tx) => {
    if (city && user.passwordHash === null) {
      await sendConfirmation(tx, context, { userId: token.userId, email: user.email, city });
    }
    return ok({
      value: null,
      audit: { action: 'claim.link_sent_again', objectType: 'user', objectId: token.userId },
    });
  });
}
