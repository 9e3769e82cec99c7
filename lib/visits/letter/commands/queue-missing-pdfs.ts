import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { ok, refuse } from '@/lib/result';
import { queueLetterPdf } from './queue-letter-pdf';

/** Letters of one round: they wait in the one line of all PDFs, and somebody's new letter should not wait behind hundreds. */
const MOST_PER_ROUND = 20;

/**
 * The clock's round over letters that were issued before there were PDFs: queues the PDF of each, the newest letters
 * first; answers how many. Each is queued once: what failed since is the desk's to try again.
 */
export async function queueMissingPdfs(now: Date, requestId: string): Promise<number> {
  const context: WriteContext = { actor: TIMER, now, requestId, locale: 'en', idempotency: null };
  const letters = await db().visitLetter.findMany({
    where: { file: null },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    take: MOST_PER_ROUND,
    select: { id: true, visitId: true, number: true },
  });
  let queued = 0;
  for (const { id, visitId, number } of letters) {
    const done = await write(context, async (tx) => {
      // the desk may have asked for it meanwhile
      const present = await tx.visitLetterFile.count({ where: { letterId: id } });
      if (present > 0) return refuse({ code: 'conflict' });
      await queueLetterPdf(tx, id, now);
      return ok({
        value: null,
        audit: {
          action: 'letter.pdf_queued',
          objectType: 'visit',
          objectId: visitId,
          detail: { number },
        },
      });
    });
    if (done.ok) queued += 1;
  }
  return queued;
}
