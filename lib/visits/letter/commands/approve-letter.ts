import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { ok, refuse } from '@/lib/result';
import { changeVisit, type Target } from '../../commands/change-visit';
import { canOperate } from '../../policy';
import { readyDraft } from './ready-draft';

/** Approves the letter as it stands; it can be issued from then on, until somebody writes in it again. */
export function approveLetter(context: WriteContext, target: Target) {
  return changeVisit(context, target, async ({ visit }, tx) => {
    const { actor, now } = context;
    if (!canOperate(actor, visit, 'approve_letter') || !isUser(actor)) {
      return refuse({ code: 'forbidden' });
    }
    const ready = await readyDraft(tx, visit);
    if (!ready.ok) return ready;
    return ok({
      changes: {},
      rows: async (open) => {
        await open.visitLetterDraft.update({
          where: { visitId: visit.id },
          data: { approvedById: actor.userId, approvedAt: now },
        });
      },
      event: null,
      audit: { action: 'visit.approve_letter' },
    });
  });
}
