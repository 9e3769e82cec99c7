import 'server-only';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { env } from '@/lib/env';
import type { JobRun } from '@/lib/jobs/model';
import { ok, refuse } from '@/lib/result';
import type { ReportForm } from '../model';
import { type MadePdf, makePdf, OPEN_FOR_MS } from './make-pdf';

/** Makes the PDF of one report and notes in its row how far it is; as `makePdf`. */
export const printReport = (reportId: string, job: JobRun): Promise<void> =>
  makePdf({
    part: 'report',
    job,
    begin: async (tokenHash) => {
      const paper = await begin(reportId, tokenHash, job);
      return paper && addressOf(paper);
    },
    note: (made) => note(reportId, job, made),
  });

type PaperRow = { reference: string; form: ReportForm };

/** The paper in its language; in both, English comes first. */
function addressOf({ reference, form }: PaperRow): string {
  const origin = env().PRINT_ORIGIN ?? env().NEXTAUTH_URL;
  return `${origin}/${form === 'zh-CN' ? 'zh-CN' : 'en'}/print/match/${reference}`;
}

async function begin(reportId: string, tokenHash: string, job: JobRun): Promise<PaperRow | null> {
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
        tokenHash,
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

async function note(reportId: string, job: JobRun, made: MadePdf): Promise<void> {
  const context = contextOf(job);
  await write(context, async (tx) => {
    await tx.matchReportFile.update({
      where: { reportId },
      data: {
        status: made.status,
        failure: made.failure,
        ...(made.status === 'ready' && { content: new Uint8Array(made.content) }),
        tokenHash: null,
        tokenExpiresAt: null,
        changedAt: context.now,
      },
    });
    return ok({
      value: null,
      audit: {
        action: 'report.pdf_ended',
        objectType: 'match_report',
        objectId: reportId,
        detail: { status: made.status, failure: made.failure ?? '' },
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
