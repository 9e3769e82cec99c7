import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay } from '@/lib/hosts/day';
import { PROPOSAL_STATUSES } from '../model';
import { PROPOSAL_STEPS } from '../proposals';
import type { Changes } from '../state';

/** The columns of the visit's row that a decision changes. */
export function columnsOf(changes: Changes): Prisma.VisitUncheckedUpdateManyInput {
  const { submittedAt, firstAnswerDue, firstAnswerAt, tier, round, laneId, completedAt } = changes;
  return {
    ...(submittedAt && { submittedAt }),
    ...(firstAnswerDue && { firstAnswerDue: columnOfDay(firstAnswerDue) }),
    ...(firstAnswerAt && { firstAnswerAt }),
    ...(completedAt && { completedAt }),
    ...(tier !== undefined && { tier }),
    ...(round !== undefined && { round }),
    ...(laneId !== undefined && { laneId }),
    ...(changes.agreed !== undefined && agreedColumns(changes.agreed)),
    ...(changes.exit && {
      exitReason: changes.exit.reason,
      exitText: changes.exit.text || null,
      alternative: changes.exit.alternative,
    }),
  };
}

const agreedColumns = (agreed: NonNullable<Changes['agreed']> | null) => ({
  startsOn: agreed && columnOfDay(agreed.startsOn),
  endsOn: agreed && columnOfDay(agreed.endsOn),
});

/**
 * In the order given: a proposal is closed before another one becomes the open or the accepted one. Throws when the
 * proposal's own table does not lead there, which the lock on the visit's row makes impossible.
 */
export async function writeProposals(tx: Tx, { proposals = [] }: Changes, now: Date) {
  for (const { id, status } of proposals) {
    const from = PROPOSAL_STATUSES.filter((one) => PROPOSAL_STEPS[one].includes(status));
    const { count } = await tx.dateProposal.updateMany({
      where: { id, status: { in: from } },
      data: { status, answeredAt: now },
    });
    if (count !== 1) throw new Error(`proposal ${id} cannot become ${status}`);
  }
}
