import 'server-only';
import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import type { Tx } from '@/lib/db/transaction';
import type { Approver } from './approvers';
import { SIGN_OFF_DAYS } from './rules';

const DAY_MS = 86_400_000;

/** What a link leads to: the sign-off of a profile or of a request for a visit. */
type Leads = { signOffId: string } | { requestSignOffId: string };

/** A new one-time link of one approver; the secret goes into the mail, and its hash names the mail. */
export async function newSignOffLink(
  tx: Pick<Tx, 'signOffLink'>,
  { userId, name, email }: Approver,
  leads: Leads,
  now: Date,
): Promise<{ secret: string; tokenHash: string }> {
  const secret = newSecret();
  const tokenHash = hashOfSecret(secret);
  const expiresAt = new Date(now.getTime() + SIGN_OFF_DAYS * DAY_MS);
  await tx.signOffLink.create({ data: { tokenHash, ...leads, userId, name, email, expiresAt } });
  return { secret, tokenHash };
}

/** Uses a link up and gives it; null when it is unknown, over or used. One of two at once gets it. */
export async function spendSignOffLink(tx: Pick<Tx, 'signOffLink'>, secret: string, now: Date) {
  const tokenHash = hashOfSecret(secret);
  const { count } = await tx.signOffLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 0 ? null : tx.signOffLink.findUniqueOrThrow({ where: { tokenHash } });
}
