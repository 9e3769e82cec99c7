import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { forgive, spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { checkedHash, replacePassword, tellPasswordChanged } from '@/lib/auth/choose-password';
import { verifyPassword } from '@/lib/auth/password';
import { openSession } from '@/lib/auth/sessions';
import { ok, type Result, refuse } from '@/lib/result';
import { ownAccount } from './own-account';

type Input = { currentPassword: string; password: string; userAgent: string };

/**
 * Changes the actor's password. The present one is asked for again, and misses count as misses of a sign-in. All
 * sessions end; this browser gets a new one.
 * @returns the secret id of the new session
 */
export async function changePassword(context: WriteContext, input: Input): Promise<Result<string>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id, email, passwordHash } = own.value;
  const limited = await spend('signInAccount', email);
  if (!limited.ok) return limited;
  const matches = await verifyPassword(passwordHash, input.currentPassword);
  if (!matches.ok) return matches;
  if (!matches.value) {
    return refuse({
      code: 'invalid',
      fields: { currentPassword: [{ code: 'accounts.refusal.current' }] },
    });
  }
  await forgive('signInAccount', email);
  const hashed = await checkedHash(id, input.password);
  if (!hashed.ok) return hashed;
  const changed = await write(context, async (tx) => {
    await replacePassword(tx, context, id, hashed.value);
    await tellPasswordChanged(tx, context, id);
    return ok({
      value: null,
      audit: { action: 'account.password_changed', objectType: 'user', objectId: id },
    });
  });
  return changed.ok ? openSession(context, id, input.userAgent) : changed;
}
