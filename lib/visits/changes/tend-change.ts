import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { columnOfDay } from '@/lib/hosts/day';
import { ok, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../commands/change-visit';
import { refusal } from '../refusals';
import { openChange } from './model';
import { settleChange } from './settle-change';

/** Reminds the side that owes the answer, once. */
export function remindOfChange(context: WriteContext, target: Target) {
  return changeVisit(context, target, ({ visit, moment }) => {
    const change = openChange(visit);
    if (!change?.answerDue) return refuseRule(refusal('change_closed'));
    const { id, side: by, point } = change;
    const until = { day: change.answerDue };
    return ok({
      changes: {},
      rows: async (tx) => {
        await tx.changeRequest.update({
          where: { id },
          data: { remindedOn: columnOfDay(moment.today) },
        });
      },
      event: { kind: 'change_reminded', data: { point, until } },
      news: { event: 'change_reminded', by, point, until },
      audit: { action: 'visit.remind_change', detail: { changeId: id } },
    });
  });
}

/** Lets a change lapse that nobody has answered in time, and tells both sides: the visit stays as it was agreed. */
export function lapseChange(context: WriteContext, target: Target) {
  return changeVisit(context, target, ({ visit }) => {
    const change = openChange(visit);
    if (!change) return refuseRule(refusal('change_closed'));
    const { id, side: by, point } = change;
    return ok({
      changes: {},
      rows: (tx) => settleChange(tx, id, 'lapsed', { answeredAt: context.now }),
      event: { kind: 'change_lapsed', data: { point } },
      news: { event: 'change_lapsed', by, point },
      audit: { action: 'visit.lapse_change', detail: { changeId: id } },
    });
  });
}
