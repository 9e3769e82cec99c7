import 'server-only';
import { randomInt } from 'node:crypto';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, refuse, refuseRule } from '@/lib/result';
import { newReference } from '@/lib/verification/reference';
import { changeVisit, type Target } from '../../commands/change-visit';
import { canOperate } from '../../policy';
import { refusal } from '../../refusals';
import { formatLetterNumber } from '../model';
import { queueLetterPdf } from './queue-letter-pdf';
import { readyDraft } from './ready-draft';

/**
 * Issues the approved letter: it gets its number, its PDF is queued, the city reads it and is told, and the letter before it is superseded.
 * What was issued never changes; another one begins as a new draft.
 */
export function issueLetter(context: WriteContext, target: Target) {
  return changeVisit(context, target, async ({ visit, moment }, tx) => {
    const { actor, now } = context;
    if (!canOperate(actor, visit, 'issue_letter') || !isUser(actor)) {
      return refuse({ code: 'forbidden' });
    }
    const ready = await readyDraft(tx, visit);
    if (!ready.ok) return ready;
    const { savedById: _, savedAt: __, approvedAt, ...letter } = ready.value;
    if (!approvedAt) return refuseRule(refusal('letter_not_approved'));
    const year = Number(moment.today.slice(0, 4));
    const number = await nextNumber(tx, visit.hostId, year);
    return ok({
      changes: {},
      rows: async (open) => {
        const last = await open.visitLetter.findFirst({
          where: { visitId: visit.id },
          orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
          select: { number: true },
        });
        await open.visitLetter.updateMany({
          where: { visitId: visit.id, supersededAt: null },
          data: { supersededAt: now },
        });
        const { id } = await open.visitLetter.create({
          data: {
            ...letter,
            number,
            reference: newReference(year, randomInt, 'L'),
            replaces: last?.number ?? null,
            approvedAt,
            issuedById: actor.userId,
            issuedAt: now,
          },
          select: { id: true },
        });
        await queueLetterPdf(open, id, now);
        await open.visitLetterDraft.delete({ where: { visitId: visit.id } });
      },
      event: { kind: 'letter_issued', data: { number } },
      news: { event: 'letter_issued', number },
      audit: { action: 'visit.issue_letter', detail: { number } },
    });
  });
}

/**
 * The next number of this host and year, without gaps: the counter's row is locked until the transaction ends, and an
 * issue that fails gives its number back.
 */
async function nextNumber(tx: Tx, hostId: string, year: number): Promise<string> {
  const { code } = await tx.host.findUniqueOrThrow({
    where: { id: hostId },
    select: { code: true },
  });
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO letter_counter AS counter (host_id, year, last) VALUES (${hostId}::uuid, ${year}, 1)
    ON CONFLICT (host_id, year) DO UPDATE SET last = counter.last + 1
    RETURNING last`;
  return formatLetterNumber(code, year, counter?.last ?? 1);
}
