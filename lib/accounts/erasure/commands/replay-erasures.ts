import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { db } from '@/lib/db/client';
import { ok, type Result } from '@/lib/result';
import { eraseAccount } from '../erase-account';

/** One line of the ledger: an id that names nobody, and when. */
export type LedgerEntry = { userId: string; erasedAt: Date };

/** The whole ledger, oldest first: to be kept beside backups, because a backup made earlier does not know it. */
export const listErasures = (): Promise<LedgerEntry[]> =>
  db().erasure.findMany({ orderBy: [{ erasedAt: 'asc' }, { userId: 'asc' }] });

/**
 * Erases again whoever a restored database has brought back, from a ledger kept outside it. Nobody is told a second
 * time. Doing it again changes nothing.
 * @returns how many people were erased
 */
export async function replayErasures(
  context: WriteContext,
  ledger: readonly LedgerEntry[],
): Promise<Result<number>> {
  let erased = 0;
  for (const { userId, erasedAt } of ledger) {
    const done = await write(context, async (tx) => {
      const wasThere = (await eraseAccount(tx, context, userId)) !== null;
      await tx.dataRequest.updateMany({
        where: { userId, status: 'open' },
        data: { status: 'done', closedAt: context.now },
      });
      await tx.erasure.createMany({ data: [{ userId, erasedAt }], skipDuplicates: true });
      const audit = { action: 'account.erased_again', objectType: 'user', objectId: userId };
      return ok({ value: wasThere, audit: wasThere ? audit : [] });
    });
    if (!done.ok) return done;
    if (done.value) erased += 1;
  }
  return ok(erased);
}
