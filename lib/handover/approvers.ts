import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { isApproverNamed } from '@/lib/organisations/named-approver';

/** Whether these people are the last approvers of a city hall whose requests wait for one, and its contacts name nobody else. */
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
  if (approvers.length === 0 || approvers.some((one) => !userIds.includes(one.userId)))
    return false;
  return !(await isApproverNamed(tx, organisationId, userIds));
}
