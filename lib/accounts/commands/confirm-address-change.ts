import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { CHANGE_ADDRESS_PURPOSES, consumeToken, peekToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result, refuseRule } from '@/lib/result';

/**
 * Confirms a change of address on one side. When the other side has confirmed too, the account moves, and the old
 * address is told.
 * @returns whether the account has moved
 */
export async function confirmAddressChange(
  context: WriteContext,
  secret: string,
): Promise<Result<boolean>> {
  const token = await peekToken(CHANGE_ADDRESS_PURPOSES, secret, context.now);
  if (token?.state !== 'valid') return refuseRule({ code: 'auth.refusal.link_over' });
  const { purpose, userId } = token;
  return write(context, async (tx) => {
    await tx.$queryRaw`SELECT id FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`;
    if ((await consumeToken(tx, context, purpose, secret)) === null) {
      return refuseRule({ code: 'auth.refusal.link_over' });
    }
    const newEmail = await bothConfirmed(tx, context, userId);
    if (newEmail === null) {
      return ok({ value: false, audit: note('account.address_change_confirmed', userId) });
    }
    const taken = await tx.user.findUnique({ where: { email: newEmail }, select: { id: true } });
    if (taken) return refuseRule({ code: 'accounts.refusal.address_taken' });
    const old = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, locale: true },
    });
    await tx.user.update({ where: { id: userId }, data: { email: newEmail } });
    // Links in the old mailbox open nothing any more.
    await tx.oneTimeToken.updateMany({
      where: { userId, usedAt: null, expiresAt: { gt: context.now } },
      data: { expiresAt: context.now },
    });
    await queueMail(tx, {
      reader: {
        id: userId,
        email: old.email,
        locale: isLocale(old.locale) ? old.locale : 'en',
        demo: false,
      },
      template: 'address_changed',
      params: { path: '/' },
      dedupeKey: `address_changed:${userId}:${context.requestId}`,
    });
    return ok({ value: true, audit: note('account.address_changed', userId) });
  });
}

const note = (action: string, userId: string) => ({
  action,
  objectType: 'user',
  objectId: userId,
});

/** The new address, when both links of the newest change were used; each makes the earlier ones of its side worthless. */
async function bothConfirmed(
  tx: Tx,
  { now }: WriteContext,
  userId: string,
): Promise<string | null> {
  const confirmed: (string | null)[] = [];
  for (const purpose of CHANGE_ADDRESS_PURPOSES) {
    const newest = await tx.oneTimeToken.findFirst({
      where: { userId, purpose },
      orderBy: [{ createdAt: 'desc' }, { tokenHash: 'asc' }],
      select: { usedAt: true, expiresAt: true, newEmail: true },
    });
    const counts = newest && newest.usedAt !== null && newest.expiresAt > now;
    confirmed.push(counts ? newest.newEmail : null);
  }
  const [one, other] = confirmed;
  return one && one === other ? one : null;
}
