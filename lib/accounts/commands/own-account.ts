import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';

/**
 * The account of whoever acts, if it is theirs to change: accounts of the demonstration are used by everybody.
 * Refusals: `unauthenticated`, and a rule for the demonstration.
 */
export async function ownAccount(
  context: WriteContext,
): Promise<Result<{ id: string; email: string; passwordHash: string | null }>> {
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  const { demo, ...account } = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { id: true, email: true, passwordHash: true, demo: true },
  });
  return demo ? refuseRule({ code: 'accounts.refusal.demo' }) : ok(account);
}
