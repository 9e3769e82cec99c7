import 'server-only';
import type { Actor } from '@/lib/auth/model';
import { hashOfSecret } from '@/lib/auth/tokens';
import type { Tx } from '@/lib/db/transaction';
import { approversOf } from './approvers';

/** Who decides on a sign-off, and how they came to it. */
export type Signer = {
  signOffId: string;
  name: string;
  /** Null for somebody without an account. */
  userId: string | null;
  /** `account`: signed in; `link_account`: by the link of an account; `link_named`: named in the contacts. */
  by: 'account' | 'link_account' | 'link_named';
};

type Reader = Pick<Tx, 'profileSignOff' | 'membership' | 'cityContact' | 'organisation'>;

/** The approver who is signed in, for a sign-off of the own city hall; null when it is not theirs. */
export async function approverByAccount(
  tx: Reader,
  actor: Actor,
  signOffId: string,
): Promise<Signer | null> {
  if (actor.kind !== 'user') return null;
  const signOff = await tx.profileSignOff.findUnique({
    where: { id: signOffId },
    select: { claim: { select: { organisationId: true, cityId: true } } },
  });
  if (!signOff) return null;
  const own = (await approversOf(tx, signOff.claim)).find((one) => one.userId === actor.userId);
  return own ? { signOffId, name: own.name, userId: actor.userId, by: 'account' } : null;
}

/** Whether the person of a link is still the one who signs off: the same account, or the same named address. */
export async function isStillApprover(
  tx: Reader,
  link: { userId: string | null; email: string; signOffId: string },
): Promise<boolean> {
  const { claim } = await tx.profileSignOff.findUniqueOrThrow({
    where: { id: link.signOffId },
    select: { claim: { select: { organisationId: true, cityId: true } } },
  });
  const approvers = await approversOf(tx, claim);
  return approvers.some((one) => one.userId === link.userId && one.email === link.email);
}

/** The person of a link, which is used up; null when it is unknown, over, used, or no longer theirs. One of two wins. */
export async function approverByLink(tx: Tx, secret: string, now: Date): Promise<Signer | null> {
  const tokenHash = hashOfSecret(secret);
  const { count } = await tx.signOffLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const link = await tx.signOffLink.findUniqueOrThrow({ where: { tokenHash } });
  if (!(await isStillApprover(tx, link))) return null;
  const { signOffId, name, userId } = link;
  return { signOffId, name, userId, by: userId ? 'link_account' : 'link_named' };
}
