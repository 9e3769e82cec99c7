import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../../commands/change-visit';
import { openPlaceholders } from '../../letter/placeholders';
import { canOperate } from '../../policy';
import { refusal } from '../../refusals';

/**
 * Sends the letter of a declined request as it was saved: the city reads it and is told, once. What was sent never changes.
 * Refusals: rules when there is none, when something in it is left open, and when it was sent before.
 */
export function sendDeclineLetter(context: WriteContext, target: Target) {
  return changeVisit(context, target, async ({ visit }, tx) => {
    const { actor, now } = context;
    if (!canOperate(actor, visit, 'send_decline_letter') || !isUser(actor)) {
      return refuse({ code: 'forbidden' });
    }
    const sent = await tx.visitDeclineLetter.count({ where: { visitId: visit.id } });
    if (sent > 0) return refuseRule(refusal('decline_letter_sent'));
    const draft = await tx.visitDeclineDraft.findUnique({ where: { visitId: visit.id } });
    if (!draft) return refuseRule(refusal('decline_letter_missing'));
    const [open] = openPlaceholders(draft);
    if (open) return refuseRule(refusal('decline_letter_open', { open }));
    const { savedById: _, savedAt: __, ...letter } = draft;
    return ok({
      changes: {},
      rows: async (writing) => {
        await writing.visitDeclineLetter.create({
          data: { ...letter, sentById: actor.userId, sentAt: now },
        });
        await writing.visitDeclineDraft.delete({ where: { visitId: visit.id } });
      },
      event: { kind: 'decline_letter_sent', data: {} },
      news: { event: 'decline_letter_sent' },
      audit: { action: 'visit.send_decline_letter' },
    });
  });
}
