import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { enqueue } from '@/lib/jobs/enqueue';
import { MAKE_ATTEMPTS } from '../model';

/** Queues the making of a PDF; all of them wait in one line, so that one Chromium runs at a time. */
export const queuePdf = (tx: Tx, reportId: string): Promise<void> =>
  enqueue(
    tx,
    'make_report',
    { reportId },
    { jobKey: `report:${reportId}`, queue: 'chromium', attempts: MAKE_ATTEMPTS },
  );
