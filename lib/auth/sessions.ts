import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { ok, type Result } from '@/lib/result';
import { ABSOLUTE_LIMIT_MS } from './session-limits';
import { hashOfSecret, newSecret } from './tokens';

/** Opens a session and returns its secret id, which only the cookie will know. */
export async function openSession(
  context: WriteContext,
  userId: string,
  userAgent: string,
): Promise<Result<string>> {
  const sid = newSecret();
  const result = await write(context, async (tx) => {
    await tx.session.create({
      data: {
        idHash: hashOfSecret(sid),
        userId,
        createdAt: context.now,
        lastSeenAt: context.now,
        expiresAt: new Date(context.now.getTime() + ABSOLUTE_LIMIT_MS),
        userAgentHash: userAgent ? hashOfSecret(userAgent).slice(0, 16) : null,
      },
    });
    return ok({
      value: null,
      audit: { action: 'auth.signed_in', objectType: 'user', objectId: userId },
    });
  });
  return result.ok ? ok(sid) : result;
}

/** Ends one session; ending it twice is harmless. */
export async function endSession(context: WriteContext, sid: string): Promise<Result<null>> {
  return write(context, async (tx) => {
    await tx.session.updateMany({
      where: { idHash: hashOfSecret(sid), revokedAt: null },
      data: { revokedAt: context.now },
    });
    const userId = context.actor.kind === 'user' ? context.actor.userId : null;
    return ok({
      value: null,
      audit: { action: 'auth.signed_out', objectType: 'user', objectId: userId },
    });
  });
}
