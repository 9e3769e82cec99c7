import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuseRule } from '@/lib/result';
import { checkedHash, replacePassword, tellPasswordChanged } from '../choose-password';
import {
  consumeToken,
  PASSWORD_PURPOSES,
  type PasswordPurpose,
  peekToken,
} from '../one-time-tokens';
import { openSession } from '../sessions';

type Input = { secret: string; password: string; userAgent: string };

/**
 * Sets the password of the person a one-time link belongs to, ends their other sessions and opens a new one.
 * @returns the secret id of the new session
 */
export async function setPassword(context: WriteContext, input: Input): Promise<Result<string>> {
  const token = await peekToken(PASSWORD_PURPOSES, input.secret, context.now);
  if (token?.state !== 'valid') return refuseRule({ code: 'auth.refusal.link_over' });
  const hashed = await checkedHash(token.userId, input.password);
  if (!hashed.ok) return hashed;

  const set = await write(context, async (tx) => {
    const userId = await consumeToken(tx, context, token.purpose, input.secret);
    if (userId === null) return refuseRule({ code: 'auth.refusal.link_over' });
    await replacePassword(tx, context, userId, hashed.value);
    await afterwards(tx, context, token.purpose, userId);
    return ok({
      value: userId,
      audit: {
        action: 'auth.password_set',
        objectType: 'user',
        objectId: userId,
        detail: { purpose: token.purpose },
      },
    });
  });
  return set.ok ? openSession(context, set.value, input.userAgent) : set;
}

async function afterwards(tx: Tx, context: WriteContext, purpose: PasswordPurpose, userId: string) {
  if (purpose === 'reset_password') await tellPasswordChanged(tx, context, userId);
  if (purpose === 'invitation') {
    await tx.user.updateMany({
      where: { id: userId, emailConfirmedAt: null },
      data: { emailConfirmedAt: context.now },
    });
  }
}
