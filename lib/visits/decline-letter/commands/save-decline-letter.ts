import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../../commands/change-visit';
import type { LetterTexts } from '../../letter/model';
import { canOperate } from '../../policy';
import { refusal } from '../../refusals';

/** Keeps what the desk writes in the letter of a declined request, until it is sent. */
export function saveDeclineLetter(context: WriteContext, target: Target, texts: LetterTexts) {
  return changeVisit(context, target, async ({ visit }, tx) => {
    const { actor, now } = context;
    if (!canOperate(actor, visit, 'save_decline_letter')) return refuse({ code: 'forbidden' });
    const sent = await tx.visitDeclineLetter.count({ where: { visitId: visit.id } });
    if (sent > 0) return refuseRule(refusal('decline_letter_sent'));
    const draft = { ...texts, savedById: isUser(actor) ? actor.userId : null, savedAt: now };
    return ok({
      changes: {},
      rows: async (open) => {
        await open.visitDeclineDraft.upsert({
          where: { visitId: visit.id },
          create: { visitId: visit.id, ...draft },
          update: draft,
        });
      },
      event: null,
      audit: { action: 'visit.save_decline_letter', changed: texts },
    });
  });
}
