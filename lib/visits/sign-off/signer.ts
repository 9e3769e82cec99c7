import 'server-only';
import type { LinkActor, UserActor } from '@/lib/auth/model';
import { approversOf } from '@/lib/cities/sign-off/approvers';
import { spendSignOffLink } from '@/lib/cities/sign-off/links';
import { isStillApprover } from '@/lib/cities/sign-off/signer';
import type { Tx } from '@/lib/db/transaction';

/** Who decides on the sign-off of a request, how they came to it, and as whom the request is submitted. */
export type RequestSigner = {
  signOffId: string;
  name: string;
  /** Null for somebody without an account. */
  userId: string | null;
  /** `account`: signed in; `link_account`: by the link of an account; `link_named`: named in the contacts. */
  by: 'account' | 'link_account' | 'link_named';
  actor: UserActor | LinkActor;
};

const ofVisit = { visit: { select: { organisationId: true, cityId: true } } } as const;

/** The approver who is signed in, for a request of the own city hall; null when it is not theirs. */
export async function requestApproverByAccount(
  tx: Tx,
  actor: UserActor,
  signOffId: string,
): Promise<RequestSigner | null> {
  const signOff = await tx.requestSignOff.findUnique({
    where: { id: signOffId },
    select: ofVisit,
  });
  if (!signOff) return null;
  const own = (await approversOf(tx, signOff.visit)).find((one) => one.userId === actor.userId);
  return own ? { signOffId, name: own.name, userId: actor.userId, by: 'account', actor } : null;
}

/** The person of a link, which is used up; null when it is unknown, over, used, or no longer theirs. One of two wins. */
export async function requestApproverByLink(
  tx: Tx,
  secret: string,
  now: Date,
): Promise<RequestSigner | null> {
  const link = await spendSignOffLink(tx, secret, now);
  if (!link?.requestSignOffId) return null;
  const { requestSignOffId: signOffId, name, userId } = link;
  const { visit } = await tx.requestSignOff.findUniqueOrThrow({
    where: { id: signOffId },
    select: ofVisit,
  });
  if (!(await isStillApprover(tx, link, visit))) return null;
  return {
    signOffId,
    name,
    userId,
    by: userId ? 'link_account' : 'link_named',
    actor: { kind: 'link', organisationId: visit.organisationId },
  };
}
