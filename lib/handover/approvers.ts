import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** Whether these people are the last approvers of a city hall whose requests wait for one. */
export async function takesLastApprover(
  tx: Tx,
  organisationId: string,
  userIds: readonly string[],
): Promise<boolean> {
  const { signOffRequired } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { signOffRequired: true },
  });
  if (!signOffRequired) return false;
  const approvers = await tx.membership.findMany({
    where: {
      organisationId,
      role: 'city_approver',
      endedAt: null,
      user: { disabledAt: null, passwordHash: { not: null } },
    },
    select: { userId: true },
  });
  return approvers.length > 0 && approvers.every((one) => userIds.includes(one.userId));
}
