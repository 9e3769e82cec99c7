import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { Invited } from './tell-invited';

/**
 * Ends what somebody began in the name of an address that nobody has confirmed: drafts of claims, and the memberships
 * that came with them. Roles that others gave the address stay.
 */
export async function endUnconfirmedRegistration(
  tx: Tx,
  { now }: WriteContext,
  userId: string,
): Promise<void> {
  const drafts = await tx.claim.findMany({
    where: { claimantId: userId, status: 'draft', claimant: { emailConfirmedAt: null } },
    select: { id: true, organisationId: true },
  });
  await tx.claim.updateMany({
    where: { id: { in: drafts.map((one) => one.id) } },
    data: { status: 'ended' },
  });
  await tx.membership.updateMany({
    where: {
      userId,
      organisationId: { in: drafts.map((one) => one.organisationId) },
      endedAt: null,
    },
    data: { endedAt: now },
  });
}

/** The invitation that waits at an address whose account was never opened, if there is one. */
export async function waitingInvitation(
  tx: Tx,
  email: string,
): Promise<{ user: Invited; organisationId: string } | null> {
  const membership = await tx.membership.findFirst({
    where: {
      endedAt: null,
      user: { email, emailConfirmedAt: null, disabledAt: null },
      organisation: { claims: { none: { status: 'draft', claimant: { email } } } },
    },
    orderBy: { createdAt: 'desc' },
    select: {
      organisationId: true,
      user: { select: { id: true, email: true, locale: true, passwordHash: true, demo: true } },
    },
  });
  return membership;
}
