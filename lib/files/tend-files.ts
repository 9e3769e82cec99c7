import 'server-only';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { queueScan } from './commands/keep-file';
import { UNSENT_HOURS } from './model';

const HOUR_MS = 3_600_000;

/** A scanner that answers takes seconds; after this long its job has given up, or the scanner was away. */
const ASK_AGAIN_AFTER_MS = HOUR_MS;
const MOST_ASKED = 200;

/** Removes what nothing took along in time, and asks the scanner again about what it has not answered. */
export async function tendFiles(now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await inTransaction(async (tx) => {
    await forgetUnsent(tx, before(UNSENT_HOURS * HOUR_MS));
    const waiting = await tx.storedFile.findMany({
      where: { scan: 'waiting', uploadedAt: { lt: before(ASK_AGAIN_AFTER_MS) } },
      orderBy: { uploadedAt: 'asc' },
      take: MOST_ASKED,
      select: { id: true },
    });
    for (const { id } of waiting) await queueScan(tx, id);
    return ok(null);
  });
}

/** Files of before `uploadedBefore` that no message has, and that no request names as its letter, as sent or as it is being written. */
async function forgetUnsent(tx: Tx, uploadedBefore: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM stored_file f
    WHERE f.uploaded_at < ${uploadedBefore} AND f.message_id IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM visit v
        WHERE v.id = f.visit_id
          AND (v.mandate_file_id = f.id OR v.working_copy ->> 'mandateFile' = f.id::text)
      )`;
}
