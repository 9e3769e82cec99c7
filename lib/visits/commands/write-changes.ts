import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay } from '@/lib/hosts/day';
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

/** In the order given: a proposal is closed before another one becomes the open or the accepted one. */
export async function writeProposals(tx: Tx, { proposals = [] }: Changes, now: Date) {
  for (const { id, status } of proposals) {
    await tx.dateProposal.update({ where: { id }, data: { status, answeredAt: now } });
  }
}
