import 'server-only';
import type { Actor } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { approversOf } from './approvers';
import { spendSignOffLink } from './links';

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

/** Whether the person of a link is still one who signs off for that city hall: the same account, or the same named address. */
export async function isStillApprover(
  tx: Pick<Tx, 'membership' | 'cityContact' | 'organisation'>,
  link: { userId: string | null; email: string },
  of: { organisationId: string; cityId: string },
): Promise<boolean> {
  const approvers = await approversOf(tx, of);
  return approvers.some((one) => one.userId === link.userId && one.email === link.email);
}

/** The person of a link, which is used up; null when it is unknown, over, used, or no longer theirs. One of two wins. */
export async function approverByLink(tx: Tx, secret: string, now: Date): Promise<Signer | null> {
  const link = await spendSignOffLink(tx, secret, now);
  if (!link?.signOffId) return null;
  const { signOffId, name, userId } = link;
  const { claim } = await tx.profileSignOff.findUniqueOrThrow({
    where: { id: signOffId },
    select: { claim: { select: { organisationId: true, cityId: true } } },
  });
  if (!(await isStillApprover(tx, link, claim))) return null;
  return { signOffId, name, userId, by: userId ? 'link_account' : 'link_named' };
}
