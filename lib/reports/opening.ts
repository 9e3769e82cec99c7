import 'server-only';
import { hashOfSecret } from '@/lib/auth/tokens';
import { inTransaction } from '@/lib/db/transaction';
import { ok, refuse } from '@/lib/result';
import { readReference } from '@/lib/verification/reference';
import { type ReportPaper, selectWithZone, toPaper } from './queries';

/**
 * The paper for the browser of the worker, which brings a one-time secret instead of a session. Opening uses it up: the
 * same secret never opens it again, nor another paper. Null for anything else.
 */
export async function openPaperOnce(
  typed: string,
  secret: string,
  now: Date,
): Promise<ReportPaper | null> {
  const reference = readReference(typed);
  if (!reference) return null;
  const opened = await inTransaction(async (tx) => {
    const used = await tx.matchReportFile.updateManyAndReturn({
      where: {
        tokenHash: hashOfSecret(secret),
        tokenExpiresAt: { gt: now },
        report: { reference },
      },
      data: { tokenHash: null, tokenExpiresAt: null },
      select: { reportId: true },
    });
    const [file] = used;
    if (!file) return refuse({ code: 'not_found' });
    const row = await tx.matchReport.findUnique({
      where: { id: file.reportId },
      select: selectWithZone,
    });
    return row ? ok(toPaper(row)) : refuse({ code: 'not_found' });
  });
  return opened.ok ? opened.value : null;
}
