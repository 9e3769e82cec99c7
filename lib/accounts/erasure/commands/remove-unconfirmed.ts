import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result } from '@/lib/result';
import { endUnconfirmedRegistration } from '../../unconfirmed';
import { eraseAccount } from '../erase-account';
import { daysAfter, UNCONFIRMED_DAYS } from '../model';

/** Accounts removed in one run; the next run takes the others. */
const BATCH = 200;

const neverConfirmed = (now: Date) => ({
  emailConfirmedAt: null,
  erasedAt: null,
  demo: false,
  createdAt: { lt: daysAfter(now, -UNCONFIRMED_DAYS) },
});

/** How many accounts `removeUnconfirmed` would remove. */
export const countUnconfirmed = (now: Date): Promise<number> =>
  db().user.count({ where: neverConfirmed(now) });

/**
 * Removes accounts whose address nobody has confirmed for 90 days, with the drafts that were begun in their name. Where
 * a record still refers to one of them it becomes nameless instead.
 * @returns how many were removed
 */
export async function removeUnconfirmed(context: WriteContext): Promise<Result<number>> {
  const found = await db().user.findMany({
    where: neverConfirmed(context.now),
    orderBy: { createdAt: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  let removed = 0;
  for (const { id } of found) {
    const done = await write(context, async (tx) => {
      // Confirmed since it was found: stays.
      const still = await tx.user.count({ where: { id, ...neverConfirmed(context.now) } });
      if (still === 0) return ok({ value: false, audit: [] });
      await remove(tx, context, id);
      const audit = { action: 'account.unconfirmed_removed', objectType: 'user', objectId: id };
      return ok({ value: true, audit });
    });
    if (!done.ok) return done;
    if (done.value) removed += 1;
  }
  return ok(removed);
}

async function remove(tx: Tx, context: WriteContext, id: string): Promise<void> {
  await endUnconfirmedRegistration(tx, context, id);
  if ((await tx.claim.count({ where: { claimantId: id } })) > 0) {
    await eraseAccount(tx, context, id);
    return;
  }
  await tx.user.delete({ where: { id } });
}
