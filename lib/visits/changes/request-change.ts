import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { columnOfDay } from '@/lib/hosts/day';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../commands/change-visit';
import { canOperate, rolesTowards, sideOf } from '../policy';
import { refusal } from '../refusals';
import { applyChange } from './apply-change';
import type { WantedChange } from './model';
import { answerDue, changeOf, isSmall, requestProblems } from './rules';

export type AskedChange = { wanted: WantedChange; reason: string; headName: string };

/**
 * Asks the other side to change one point of an approved visit; nothing of the visit changes until it agrees. A few people
 * more or fewer are applied at once and told.
 */
export function requestChange(
  context: WriteContext,
  target: Target,
  { wanted, reason, headName }: AskedChange,
) {
  const { actor, now } = context;
  return changeVisit(context, target, ({ visit, moment }) => {
    const side = sideOf(rolesTowards(actor, visit));
    if (!canOperate(actor, visit, 'request_change') || side === null || side === 'timer') {
      return refuse({ code: 'forbidden' });
    }
    const content = changeOf(visit, wanted);
    if (!content) return refuseRule(refusal('change_too_late'));
    const problems = requestProblems(visit, side, content, headName, moment);
    if (problems.length > 0) return refuseRule(...problems);
    const { point, before, after } = content;
    const small = isSmall(visit, content);
    const due = small ? null : answerDue(visit, content, moment);
    const madeById = isUser(actor) ? actor.userId : null;
    const row = {
      visitId: visit.id,
      side,
      point,
      before: before as Prisma.InputJsonObject,
      after: after as Prisma.InputJsonObject,
      headName: point === 'head' && visit.status === 'confirmed' ? headName : '',
      reason,
      round: visit.round,
      madeById,
      madeAt: now,
      answerDue: due && columnOfDay(due),
      ...(small && { status: 'accepted' as const, answeredAt: now }),
    };
    const applied = small ? applyChange(visit, { ...content, headName: '' }) : null;
    return ok({
      changes: {},
      columns: applied?.columns,
      rows: async (tx) => {
        await tx.changeRequest.create({ data: row });
      },
      event: {
        kind: small ? 'change_noted' : 'change_requested',
        data: { point, until: due ? { day: due } : '' },
        reason,
      },
      news: due
        ? { event: 'change_requested', by: side, point, until: { day: due } }
        : { event: 'change_noted', by: side, point },
      audit: {
        action: 'visit.request_change',
        detail: { side, point, asked: !small },
        changed: { before, after },
      },
    });
  });
}
