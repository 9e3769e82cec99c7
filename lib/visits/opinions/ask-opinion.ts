import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay, type Day } from '@/lib/hosts/day';
import { ok, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target } from '../commands/change-visit';
import { canOperate } from '../policy';
import { refusal } from '../refusals';
import type { Consulted } from './model';

export type OpinionQuestion = { of: Consulted; question: string; dueOn: Day };

/**
 * Asks a department or a site of the host for its opinion; none is asked twice while its question is open.
 * Host-internal, so it leaves no event.
 */
export function askOpinion(
  context: WriteContext,
  target: Target,
  { of, question, dueOn }: OpinionQuestion,
) {
  return changeVisit(context, target, async ({ visit, moment }, tx) => {
    if (!canOperate(context.actor, visit, 'ask_opinion')) return refuse({ code: 'forbidden' });
    const asked = of.kind === 'department' ? { departmentId: of.id } : { siteId: of.id };
    if (!(await isOffered(tx, of, visit.hostId))) return refuseRule(refusal('opinion_unknown'));
    if (dueOn < moment.today) return refuseRule(refusal('opinion_due_past'));
    const open = await tx.visitOpinion.count({
      where: { visitId: visit.id, state: 'asked', ...asked },
    });
    if (open > 0) return refuseRule(refusal('opinion_open'));
    return ok({
      changes: {},
      rows: async (inner) => {
        await inner.visitOpinion.create({
          data: {
            ...asked,
            visitId: visit.id,
            question,
            dueOn: columnOfDay(dueOn),
            askedById: isUser(context.actor) ? context.actor.userId : null,
            askedAt: context.now,
          },
        });
      },
      event: null,
      audit: {
        action: 'visit.ask_opinion',
        detail: { of: of.kind, id: of.id },
        changed: { question, dueOn },
      },
    });
  });
}

/** In use, and of this host: one of another host does not exist. */
async function isOffered(tx: Tx, { kind, id }: Consulted, hostId: string): Promise<boolean> {
  const where = { id, hostId, active: true };
  const count =
    kind === 'department' ? await tx.department.count({ where }) : await tx.site.count({ where });
  return count > 0;
}
