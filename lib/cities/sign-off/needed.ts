import 'server-only';
import { type Actor, type ClaimStatus, isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { type Refused, refuseRule } from '@/lib/result';
import { isSignable } from './rules';

type Reader = Pick<Tx, 'organisation' | 'membership'>;

/**
 * Whether what somebody submits and publishes leaves the city hall through its approver: where the team has set so,
 * unless they are an approver themselves. A team of one needs nobody else.
 */
export async function isSignOffNeeded(
  tx: Reader,
  organisationId: string,
  actor: Actor,
): Promise<boolean> {
  const { signOffRequired } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { signOffRequired: true },
  });
  if (!signOffRequired || !isUser(actor)) return signOffRequired;
  const own = await tx.membership.count({
    where: { organisationId, userId: actor.userId, role: 'city_approver', endedAt: null },
  });
  return own === 0;
}

/** Why the profile of a claim cannot be put before the approver or signed off now; null: it can. */
export function notSignable(status: ClaimStatus): Refused | null {
  if (isSignable(status)) return null;
  if (status === 'paused') return refuseRule({ code: 'profile.refusal.paused' });
  if (status === 'submitted') return refuseRule({ code: 'signOff.refusal.submitted' });
  return refuseRule({ code: 'signOff.refusal.ended' });
}

/** The approver's sign-off of exactly this draft, if there is one. */
export async function signOffOf(
  tx: Pick<Tx, 'profileSignOff'>,
  claimId: string,
  draftVersion: number,
): Promise<string | undefined> {
  const signOff = await tx.profileSignOff.findFirst({
    where: { claimId, draftVersion, status: 'approved' },
    orderBy: { decidedAt: 'desc' },
    select: { id: true },
  });
  return signOff?.id;
}

/** Ends what still lies before the approver, because the officer went ahead without. */
export async function endOpenSignOffs(tx: Pick<Tx, 'profileSignOff'>, claimId: string) {
  await tx.profileSignOff.updateMany({
    where: { claimId, status: 'open' },
    data: { status: 'replaced' },
  });
}
