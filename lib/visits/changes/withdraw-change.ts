import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../commands/change-visit';
import { canOperate, rolesTowards, sideOf } from '../policy';
import { refusal } from '../refusals';
import { settleChange } from './settle-change';

/** Takes back what the own side has asked for; the visit stays as it was agreed. */
export function withdrawChange(context: WriteContext, target: Target, changeId: string) {
  const { actor, now } = context;
  return changeVisit(context, target, ({ visit }) => {
    const side = sideOf(rolesTowards(actor, visit));
    if (!canOperate(actor, visit, 'withdraw_change') || side === null || side === 'timer') {
      return refuse({ code: 'forbidden' });
    }
    const change = visit.changes.find((one) => one.id === changeId);
    if (change?.status !== 'open') return refuseRule(refusal('change_closed'));
    if (change.side !== side) return refuseRule(refusal('change_theirs'));
    const { point } = change;
    const answeredById = isUser(actor) ? actor.userId : null;
    return ok({
      changes: {},
      rows: (tx) => settleChange(tx, changeId, 'withdrawn', { answeredAt: now, answeredById }),
      event: { kind: 'change_withdrawn', data: { point } },
      news: { event: 'change_withdrawn', by: side, point },
      audit: { action: 'visit.withdraw_change', detail: { side, point, changeId } },
    });
  });
}
