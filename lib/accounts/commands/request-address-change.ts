import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { forgive, spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { CHANGE_ADDRESS_HOURS, issueToken } from '@/lib/auth/one-time-tokens';
import { verifyPassword } from '@/lib/auth/password';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result, refuse } from '@/lib/result';
import { ownAccount } from './own-account';

type Input = { presentPassword: string; email: string };

/**
 * Writes to the present and to the new address of the actor's account; it moves when both have confirmed. A new address
 * that has an account already gets a mail that says so, and the answer is the same.
 */
export async function requestAddressChange(
  context: WriteContext,
  { presentPassword, email: newEmail }: Input,
): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id, email, passwordHash } = own.value;
  if (newEmail === email) {
    return refuse({
      code: 'invalid',
      fields: { email: [{ code: 'accounts.refusal.same_address' }] },
    });
  }
  const limited = await spend('signInAccount', email);
  if (!limited.ok) return limited;
  const matches = await verifyPassword(passwordHash, presentPassword);
  if (!matches.ok) return matches;
  if (!matches.value) {
    return refuse({
      code: 'invalid',
      fields: { presentPassword: [{ code: 'accounts.refusal.current' }] },
    });
  }
  await forgive('signInAccount', email);
  const flooded = await spend('mailToAddress', newEmail);
  if (!flooded.ok) return flooded;
  return write(context, async (tx) => {
    const { locale } = await tx.user.findUniqueOrThrow({
      where: { id },
      select: { locale: true },
    });
    const reader = { id, locale: isLocale(locale) ? locale : 'en', demo: false } as const;
    const key = `change_address:${id}:${context.requestId}`;
    const hours = CHANGE_ADDRESS_HOURS;
    const forOld = await issueToken(tx, context, 'change_address_old', id, newEmail);
    await queueMail(tx, {
      reader: { ...reader, email },
      template: 'change_address_old',
      params: { hours, path: `/confirm-address/${forOld}` },
      dedupeKey: `${key}:old`,
    });
    const forNew = await issueToken(tx, context, 'change_address_new', id, newEmail);
    const owner = await tx.user.findUnique({
      where: { email: newEmail },
      select: { id: true, locale: true, demo: true },
    });
    const dedupeKey = `${key}:new`;
    if (owner) {
      const ownerLocale = isLocale(owner.locale) ? owner.locale : 'en';
      await queueMail(tx, {
        reader: { id: owner.id, email: newEmail, locale: ownerLocale, demo: owner.demo },
        template: 'already_registered',
        params: { path: '/sign-in' },
        dedupeKey,
      });
    } else {
      await queueMail(tx, {
        reader: { ...reader, email: newEmail },
        template: 'change_address_new',
        params: { hours, path: `/confirm-address/${forNew}` },
        dedupeKey,
      });
    }
    return ok({
      value: null,
      audit: {
        action: 'account.address_change_asked',
        objectType: 'user',
        objectId: id,
        changed: { email: newEmail },
      },
    });
  });
}
