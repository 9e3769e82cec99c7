import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse } from '@/lib/result';
import { officersClaim } from '../own-claim';
import { readRemarks } from '../remark-rows';
import { type AnswerKind, openRemarks } from '../remarks';

export type NewAnswer = { remarkId: string; kind: AnswerKind; text: string };

/**
 * Answers a remark of the programme on the officer's own claim. Until the profile is sent again the answer may be
 * replaced by another one.
 * @returns how many remarks still wait
 */
export async function answerRemark(
  context: WriteContext,
  { remarkId, kind, text }: NewAnswer,
): Promise<Result<{ open: number }>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    await tx.$queryRaw`SELECT 1 FROM claim WHERE id = ${claim.id}::uuid FOR UPDATE`;
    const { status } = await tx.claim.findUniqueOrThrow({ where: { id: claim.id } });
    const remarks = await readRemarks(tx, claim.id);
    if (!remarks.some((one) => one.id === remarkId)) return refuse({ code: 'not_found' });
    if (status !== 'changes_requested') return refuse({ code: 'conflict' });
    await tx.claimRemark.update({
      where: { id: remarkId },
      data: {
        answerKind: kind,
        answer: text,
        answerLocale: context.locale,
        answeredAt: context.now,
        answeredById: isUser(context.actor) ? context.actor.userId : null,
      },
    });
    const open = openRemarks(await readRemarks(tx, claim.id)).length;
    return ok({
      value: { open },
      audit: {
        action: 'claim.remark_answered',
        objectType: 'claim',
        objectId: claim.id,
        detail: { remark: remarkId, kind },
        changed: { answer: text },
      },
    });
  });
}
