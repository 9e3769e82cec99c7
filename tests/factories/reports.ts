import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { makeReport } from '@/lib/reports/commands/make-report';
import type { ReportForm } from '@/lib/reports/model';
import { aContext } from './people';

type Subject = Parameters<typeof makeReport>[1];
type More = { form?: ReportForm; now?: Date; reviewerName?: string; reviewerOffice?: string };

/** A report of a match this person sees. @returns its reference */
export async function aReport(actor: UserActor, subject: Subject, more: More = {}) {
  const { form = 'both', now = new Date(), reviewerName = '', reviewerOffice = '' } = more;
  const made = await makeReport(aContext(actor, now), subject, {
    form,
    reviewerName,
    reviewerOffice,
  });
  if (!made.ok) throw new Error(`no report: ${JSON.stringify(made.failure)}`);
  return made.value;
}

/** As `aReport`, when nobody has managed to make its PDF. */
export async function aFailedReport(actor: UserActor, subject: Subject) {
  const reference = await aReport(actor, subject);
  await db().matchReportFile.updateMany({
    where: { report: { reference } },
    data: { status: 'failed', failure: 'timeout' },
  });
  return reference;
}

/** As `aReport`, with its PDF. */
export async function aPrintedReport(actor: UserActor, subject: Subject) {
  const reference = await aReport(actor, subject);
  await db().matchReportFile.updateMany({
    where: { report: { reference } },
    data: { status: 'ready', content: Buffer.from('%PDF-1.7') },
  });
  return reference;
}
