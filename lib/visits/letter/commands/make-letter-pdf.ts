import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUnderWay } from '@/lib/reports/model';
import { ok, refuse, refuseRule } from '@/lib/result';
import { loadVisit } from '../../load-visit';
import { deskVisitPath } from '../../paths';
import { rolesTowards } from '../../policy';
import { queueLetterPdf } from './queue-letter-pdf';

/**
 * Queues the PDF of an issued letter again after it could not be made, or for one that was issued without. Refusals: `not_found` for a letter of
 * another host, `forbidden` for whoever is no officer of the host, rules while it is under way or once it is there.
 */
export function makeLetterPdf(context: WriteContext, about: { visitId: string; number: string }) {
  const { actor, now } = context;
  return write(context, async (tx) => {
    const loaded = await loadVisit(tx, actor, { id: about.visitId }, now);
    const letter =
      loaded &&
      (await tx.visitLetter.findFirst({
        where: about,
        select: { id: true, file: { select: { status: true } } },
      }));
    if (!letter) return refuse({ code: 'not_found' });
    if (!rolesTowards(actor, loaded.visit).includes('host_officer')) {
      return refuse({ code: 'forbidden' });
    }
    const status = letter.file?.status ?? 'failed';
    if (isUnderWay(status)) return refuseRule({ code: 'reports.refusal.under_way' });
    if (status === 'ready') return refuseRule({ code: 'reports.refusal.is_ready' });
    await queueLetterPdf(tx, letter.id, now);
    return ok({
      value: `${deskVisitPath(about.visitId)}/letter`,
      audit: {
        action: 'visit.make_letter_pdf',
        objectType: 'visit',
        objectId: about.visitId,
        detail: { number: about.number },
      },
    });
  });
}
