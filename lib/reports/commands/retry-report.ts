import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { readReference } from '@/lib/verification/reference';
import { isUnderWay, type ReportSide } from '../model';
import { teamsOf } from '../policy';
import { queuePdf } from './queue-pdf';

/**
 * Queues the PDF of a report again after it could not be made. Refusals: `not_found` for a report of another team, rules
 * while it is under way or once it is there.
 *
 * @returns the reference
 */
export async function retryReport(
  context: WriteContext,
  side: ReportSide,
  typed: string,
): Promise<Result<string>> {
  const reference = readReference(typed);
  const organisationIds = teamsOf(context.actor, side).map((one) => one.organisationId);
  const [team] = organisationIds;
  if (!reference || !team) return refuse({ code: 'not_found' });
  const limited = await spend('matchReport', team);
  if (!limited.ok) return limited;
  return write(context, async (tx) => {
    const report = await tx.matchReport.findFirst({
      where: { reference, organisationId: { in: organisationIds } },
      select: { id: true, file: { select: { status: true } } },
    });
    if (!report?.file) return refuse({ code: 'not_found' });
    if (isUnderWay(report.file.status)) return refuseRule({ code: 'reports.refusal.under_way' });
    if (report.file.status === 'ready') return refuseRule({ code: 'reports.refusal.is_ready' });
    await tx.matchReportFile.update({
      where: { reportId: report.id, status: 'failed' },
      data: { status: 'queued', failure: null, changedAt: context.now },
    });
    await queuePdf(tx, report.id);
    return ok({
      value: reference,
      audit: { action: 'report.tried_again', objectType: 'match_report', objectId: report.id },
    });
  });
}
