import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { columnOfDay } from '@/lib/hosts/day';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../commands/change-visit';
import { canOperate } from '../policy';
import { refusal } from '../refusals';
import { answerProblems, type OpinionAnswer } from './model';

/** Records what a department or a site answered; it needs no account. Host-internal, so it leaves no event. */
export function recordOpinion(
  context: WriteContext,
  target: Target,
  { opinionId, ...said }: OpinionAnswer & { opinionId: string },
) {
  return changeVisit(context, target, async ({ visit, moment }, tx) => {
    if (!canOperate(context.actor, visit, 'record_opinion')) return refuse({ code: 'forbidden' });
    const opinion = await tx.visitOpinion.findFirst({
      where: { id: opinionId, visitId: visit.id },
      select: { state: true },
    });
    if (opinion?.state !== 'asked') return refuseRule(refusal('opinion_recorded'));
    const problems = answerProblems(said, moment.today);
    if (problems.length > 0) return refuseRule(...problems);
    const { result, answeredOn, ...texts } = said;
    return ok({
      changes: {},
      rows: async (open) => {
        await open.visitOpinion.update({
          where: { id: opinionId },
          data: {
            ...texts,
            state: result,
            answeredOn: columnOfDay(answeredOn),
            recordedById: isUser(context.actor) ? context.actor.userId : null,
            recordedAt: context.now,
          },
        });
      },
      event: null,
      audit: { action: 'visit.record_opinion', detail: { opinionId, result }, changed: said },
    });
  });
}
