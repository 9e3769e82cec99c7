import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import { env } from '@/lib/env';
import type { JobRun } from '@/lib/jobs/model';
import { log } from '@/lib/log';
import { ok, refuse } from '@/lib/result';
import { MAKE_WITHIN_MS, type ReportForm } from '../model';
import { PrintError, renderPdf } from './render-pdf';

/** How long the secret opens the paper; a moment longer than a PDF may take. */
const OPEN_FOR_MS = MAKE_WITHIN_MS + 30_000;

/**
 * Makes the PDF of one report. Notes in the row how far it is; a failure is noted with its reason and thrown on, so that
 * the queue tries again, save when another try would be of no use. Harmless to repeat.
 */
export async function printReport(reportId: string, job: JobRun): Promise<void> {
  const secret = newSecret();
  const paper = await begin(reportId, secret, job);
  if (!paper) return;
  try {
    const content = await renderPdf(addressOf(paper), secret);
    await note(reportId, job, { status: 'ready', content: new Uint8Array(content), failure: null });
  } catch (error) {
    const code = error instanceof PrintError ? error.code : 'broken';
    const over = job.isLast || code === 'no_browser';
    await note(reportId, job, { status: over ? 'failed' : 'queued', failure: code });
    log.warn({ part: 'report', code, err: error instanceof Error ? error.cause : error }, 'no PDF');
    if (code !== 'no_browser') throw error;
  }
}

type PaperRow = { reference: string; form: ReportForm };

/** The paper in its language; in both, English comes first. */
function addressOf({ reference, form }: PaperRow): string {
  const origin = env().PRINT_ORIGIN ?? env().NEXTAUTH_URL;
  return `${origin}/${form === 'zh-CN' ? 'zh-CN' : 'en'}/print/match/${reference}`;
}

async function begin(reportId: string, secret: string, job: JobRun): Promise<PaperRow | null> {
  const context = contextOf(job);
  const begun = await write(context, async (tx) => {
    const report = await tx.matchReport.findUnique({
      where: { id: reportId },
      select: { reference: true, form: true, file: { select: { status: true } } },
    });
    if (!report?.file || report.file.status === 'ready') return refuse({ code: 'not_found' });
    await tx.matchReportFile.update({
      where: { reportId },
      data: {
        status: 'making',
        tokenHash: hashOfSecret(secret),
        tokenExpiresAt: new Date(context.now.getTime() + OPEN_FOR_MS),
        changedAt: context.now,
      },
    });
    return ok({
      value: { reference: report.reference, form: report.form as ReportForm },
      audit: { action: 'report.pdf_begun', objectType: 'match_report', objectId: reportId },
    });
  });
  return begun.ok ? begun.value : null;
}

async function note(
  reportId: string,
  job: JobRun,
  data: Prisma.MatchReportFileUpdateInput,
): Promise<void> {
  const context = contextOf(job);
  await write(context, async (tx) => {
    await tx.matchReportFile.update({
      where: { reportId },
      data: { ...data, tokenHash: null, tokenExpiresAt: null, changedAt: context.now },
    });
    return ok({
      value: null,
      audit: {
        action: 'report.pdf_ended',
        objectType: 'match_report',
        objectId: reportId,
        detail: { status: String(data.status), failure: String(data.failure ?? '') },
      },
    });
  });
}

const contextOf = (job: JobRun) => ({
  actor: TIMER,
  requestId: job.id,
  now: new Date(),
  locale: 'en' as const,
  idempotency: null,
});
