import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { enqueue } from '@/lib/jobs/enqueue';
import { MAKE_ATTEMPTS } from '@/lib/reports/model';

/** Queues the making of a letter's PDF, in the one line of all PDFs. */
export async function queueLetterPdf(tx: Tx, letterId: string, now: Date): Promise<void> {
  const queued = { status: 'queued' as const, failure: null, changedAt: now };
  await tx.visitLetterFile.upsert({
    where: { letterId },
    create: { letterId, ...queued },
    update: queued,
  });
  await enqueue(
    tx,
    'make_letter',
    { letterId },
    { jobKey: `letter:${letterId}`, queue: 'chromium', attempts: MAKE_ATTEMPTS },
  );
}
