import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { forgive, spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { ok, type Result, refuseRule } from '@/lib/result';
import { normaliseEmail } from './email';
import { ANONYMOUS } from './model';
import { verifyPassword } from './password';
import { openSession } from './sessions';

type Visitor = { requestId: string; address: string | null; userAgent: string };

/**
 * Checks a password and opens a session. A wrong password, an unknown address, an unconfirmed or a disabled account
 * get the same refusal after the same work. Attempts count per address and per network.
 */
export async function signIn(
  given: { email: string; password: string },
  visitor: Visitor,
): Promise<Result<{ userId: string; sid: string }>> {
  const email = normaliseEmail(given.email) ?? '';
  const network = await spend('signInNetwork', visitor.address);
  if (!network.ok) return network;
  const account = await spend('signInAccount', email);
  if (!account.ok) return account;

  const user = await db().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, emailConfirmedAt: true, disabledAt: true, demo: true },
  });
  const matches = await verifyPassword(user?.passwordHash ?? null, given.password);
  if (!matches.ok) return matches;
  const context: WriteContext = {
    actor: ANONYMOUS,
    requestId: visitor.requestId,
    now: new Date(),
    locale: 'en',
    idempotency: null,
  };
  if (!user || !matches.value || !isOpen(user)) {
    await recordMiss(context, user?.id ?? null);
    return refuseRule({ code: 'auth.refusal.wrong_credentials' });
  }
  await forgive('signInAccount', email);
  const sid = await openSession(context, user.id, visitor.userAgent);
  return sid.ok ? ok({ userId: user.id, sid: sid.value }) : sid;
}

/** Accounts of a demonstration have a known password: outside one they are closed, also if their rows are still there. */
const isOpen = (user: { emailConfirmedAt: Date | null; disabledAt: Date | null; demo: boolean }) =>
  user.emailConfirmedAt !== null && !user.disabledAt && (!user.demo || env().DEMO === 'on');

/** Failures are kept, so that an attack can be seen afterwards. ASVS 5.0 V16.3. */
async function recordMiss(context: WriteContext, userId: string | null): Promise<void> {
  await write(context, async () =>
    ok({
      value: null,
      audit: { action: 'auth.sign_in_refused', objectType: 'user', objectId: userId },
    }),
  );
}
