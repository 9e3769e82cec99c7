import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { columnOfDay, type Day } from '@/lib/hosts/day';
import { ok, refuse, refuseRule } from '@/lib/result';
import { recordingProblems } from '../approvals';
import type { ApprovalTier } from '../model';
import { canOperate } from '../policy';
import type { Approval } from '../state';
import { changeVisit, type Target } from './change-visit';

export type ApprovalEntry = {
  tier: ApprovalTier;
  /** The body that decided, its document's number and the date of the decision. */
  body: string;
  documentNumber: string;
  decidedOn: Day;
  result: Approval['result'];
  remark: string;
};

/** Records what a tier decided; leaders need no account. Host-internal, so it leaves no event. */
export function recordApproval(context: WriteContext, target: Target, entry: ApprovalEntry) {
  return changeVisit(context, target, ({ visit, moment }) => {
    if (!canOperate(context.actor, visit, 'record_approval')) return refuse({ code: 'forbidden' });
    const problems = recordingProblems(visit, entry, moment.today);
    if (problems.length > 0) return refuseRule(...problems);
    const { decidedOn, remark, ...rest } = entry;
    return ok({
      changes: {},
      rows: async (tx) => {
        await tx.visitApproval.create({
          data: {
            ...rest,
            visitId: visit.id,
            round: visit.round,
            decidedOn: columnOfDay(decidedOn),
            remark: remark || null,
            recordedById: isUser(context.actor) ? context.actor.userId : null,
            recordedAt: context.now,
          },
        });
      },
      event: null,
      audit: {
        action: 'visit.record_approval',
        detail: { tier: entry.tier, result: entry.result, round: visit.round },
        changed: { body: entry.body, documentNumber: entry.documentNumber, decidedOn, remark },
      },
    });
  });
}
