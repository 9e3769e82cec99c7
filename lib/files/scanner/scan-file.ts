import 'server-only';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import type { JobRun } from '@/lib/jobs/model';
import { ok } from '@/lib/result';
import type { ScanState } from '../model';
import { askClamd } from './clamd';

/**
 * Has the scanner look at one file that waits for it. What it refuses loses its content; while it cannot be reached the file
 * goes on waiting and the job fails, so that the queue tries again. Without a scanner any more nothing waits.
 */
export async function scanFile(fileId: string, job: JobRun): Promise<void> {
  const file = await db().storedFile.findFirst({
    where: { id: fileId, scan: 'waiting' },
    select: { content: true },
  });
  if (!file?.content) return;
  const { FILE_SCANNER: scanner } = env();
  const scan = scanner ? await askClamd(scanner, file.content) : 'unscanned';
  await note(fileId, scan, job);
}

async function note(id: string, scan: Exclude<ScanState, 'waiting'>, job: JobRun): Promise<void> {
  const now = new Date();
  const context = {
    actor: TIMER,
    requestId: `job-${job.id}`,
    now,
    locale: 'en' as const,
    idempotency: null,
  };
  await write(context, async (tx) => {
    await tx.storedFile.updateMany({
      where: { id, scan: 'waiting' },
      data: {
        scan,
        scannedAt: scan === 'unscanned' ? null : now,
        ...(scan === 'refused' && { content: null }),
      },
    });
    return ok({
      value: null,
      audit: { action: 'file.scan', objectType: 'file', objectId: id, detail: { scan } },
    });
  });
}
