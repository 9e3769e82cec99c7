import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { columnOfDay } from '@/lib/hosts/day';
import { ok, refuse, refuseRule } from '@/lib/result';
import { recordingProblems } from '../approvals';
import { changeVisit, type Target } from '../commands/change-visit';
import type { ApprovalEntry } from '../commands/record-approval';
import { canOperate } from '../policy';
import { refusal } from '../refusals';
import { approvedFor, isOver, raisedTier } from './rules';

/**
 * Records what a tier decided about a change that raises the level. The visit keeps its status and what was granted for it.
 * Host-internal, so it leaves no event.
 */
export function recordChangeApproval(
  context: WriteContext,
  target: Target,
  { changeId, ...entry }: ApprovalEntry & { changeId: string },
) {
  const { actor, now } = context;
  return changeVisit(context, target, ({ visit, moment }) => {
    if (!canOperate(actor, visit, 'record_change_approval')) return refuse({ code: 'forbidden' });
    const change = visit.changes.find((one) => one.id === changeId);
    if (change?.status !== 'open' || isOver(change, moment)) {
      return refuseRule(refusal('change_closed'));
    }
    const tier = raisedTier(visit, change);
    if (tier === null) return refuseRule(refusal('approval_above', { tier: entry.tier }));
    const problems = recordingProblems(approvedFor(visit, change, tier), entry, moment.today);
    if (problems.length > 0) return refuseRule(...problems);
    const { decidedOn, remark, ...rest } = entry;
    return ok({
      changes: {},
      rows: async (tx) => {
        await tx.visitApproval.create({
          data: {
            ...rest,
            visitId: visit.id,
            changeId,
            round: visit.round,
            decidedOn: columnOfDay(decidedOn),
            remark: remark || null,
            recordedById: isUser(actor) ? actor.userId : null,
            recordedAt: now,
          },
        });
      },
      event: null,
      audit: {
        action: 'visit.record_change_approval',
        detail: { tier: entry.tier, result: entry.result, changeId },
        changed: { body: entry.body, documentNumber: entry.documentNumber, decidedOn, remark },
      },
    });
  });
}
