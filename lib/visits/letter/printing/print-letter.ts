import 'server-only';
import { createHash } from 'node:crypto';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { env } from '@/lib/env';
import type { JobRun } from '@/lib/jobs/model';
import { type MadePdf, makePdf, OPEN_FOR_MS } from '@/lib/reports/printing/make-pdf';
import { ok, refuse } from '@/lib/result';
import { letterPaperPath } from '../paths';

/** Makes the PDF of one issued letter and keeps it with its SHA-256; as `makePdf`. */
export const printLetter = (letterId: string, job: JobRun): Promise<void> =>
  makePdf({
    part: 'letter',
    job,
    begin: (tokenHash) => begin(letterId, tokenHash, job),
    note: (made) => note(letterId, job, made),
  });

/** The address of the paper, which has both languages; null when its PDF is there already. */
async function begin(letterId: string, tokenHash: string, job: JobRun): Promise<string | null> {
  const context = contextOf(job);
  const begun = await write(context, async (tx) => {
    const letter = await tx.visitLetter.findUnique({
      where: { id: letterId },
      select: { visitId: true, number: true, file: { select: { status: true } } },
    });
    if (!letter?.file || letter.file.status === 'ready') return refuse({ code: 'not_found' });
    await tx.visitLetterFile.update({
      where: { letterId },
      data: {
        status: 'making',
        tokenHash,
        tokenExpiresAt: new Date(context.now.getTime() + OPEN_FOR_MS),
        changedAt: context.now,
      },
    });
    return ok({
      value: letterPaperPath(letter.visitId, letter.number),
      audit: { action: 'letter.pdf_begun', objectType: 'visit', objectId: letter.visitId },
    });
  });
  const origin = env().PRINT_ORIGIN ?? env().NEXTAUTH_URL;
  return begun.ok ? `${origin}/en${begun.value}` : null;
}

async function note(letterId: string, job: JobRun, made: MadePdf): Promise<void> {
  const context = contextOf(job);
  await write(context, async (tx) => {
    const { letter } = await tx.visitLetterFile.update({
      where: { letterId },
      data: {
        status: made.status,
        failure: made.failure,
        ...(made.status === 'ready' && contentOf(made.content)),
        tokenHash: null,
        tokenExpiresAt: null,
        changedAt: context.now,
      },
      select: { letter: { select: { visitId: true, number: true } } },
    });
    return ok({
      value: null,
      audit: {
        action: 'letter.pdf_ended',
        objectType: 'visit',
        objectId: letter.visitId,
        detail: { number: letter.number, status: made.status, failure: made.failure ?? '' },
      },
    });
  });
}

const contentOf = (content: Buffer) => ({
  content: new Uint8Array(content),
  contentHash: createHash('sha256').update(content).digest('hex'),
});

const contextOf = (job: JobRun) => ({
  actor: TIMER,
  requestId: job.id,
  now: new Date(),
  locale: 'en' as const,
  idempotency: null,
});
