import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { columnOfDay } from '@/lib/hosts/day';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../../commands/change-visit';
import { canOperate } from '../../policy';
import { refusal } from '../../refusals';
import type { LetterTexts } from '../model';

/** Keeps the draft of the invitation letter for the days agreed now; an approval of an earlier text ends with it. */
export function saveLetter(context: WriteContext, target: Target, texts: LetterTexts) {
  return changeVisit(context, target, ({ visit }) => {
    if (!canOperate(context.actor, visit, 'save_letter')) return refuse({ code: 'forbidden' });
    if (!visit.agreed) return refuseRule(refusal('dates_not_agreed'));
    const draft = {
      ...texts,
      startsOn: columnOfDay(visit.agreed.startsOn),
      endsOn: columnOfDay(visit.agreed.endsOn),
      savedById: isUser(context.actor) ? context.actor.userId : null,
      savedAt: context.now,
      approvedById: null,
      approvedAt: null,
    };
    return ok({
      changes: {},
      rows: async (tx) => {
        await tx.visitLetterDraft.upsert({
          where: { visitId: visit.id },
          create: { visitId: visit.id, ...draft },
          update: draft,
        });
      },
      event: null,
      audit: { action: 'visit.save_letter', changed: texts },
    });
  });
}
