import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { forgive, spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { verifyPassword } from '@/lib/auth/password';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { notify } from '@/lib/notifications/notify';
import { ok, type Result, refuse } from '@/lib/result';
import { ownAccount } from '../../commands/own-account';
import { administrators, DATA_REQUESTS } from '../administrators';
import { daysAfter, ERASURE_DAYS } from '../model';

/**
 * The actor asks for their account to be erased. The password is asked for, and misses count as misses of a sign-in.
 * Administrators and the person are told. A second request while one is open changes nothing.
 */
export async function askErasure(context: WriteContext, password: string): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id: userId, email, passwordHash } = own.value;
  const limited = await spend('signInAccount', email);
  if (!limited.ok) return limited;
  const matches = await verifyPassword(passwordHash, password);
  if (!matches.ok) return matches;
  if (!matches.value) {
    return refuse({
      code: 'invalid',
      fields: { erasurePassword: [{ code: 'accounts.refusal.current' }] },
    });
  }
  await forgive('signInAccount', email);
  return write(context, async (tx) => {
    const open = await tx.dataRequest.findFirst({ where: { userId, status: 'open' } });
    if (open) return ok({ value: null, audit: [] });
    const dueAt = daysAfter(context.now, ERASURE_DAYS);
    const request = await tx.dataRequest.create({
      data: { userId, askedAt: context.now, dueAt },
      select: { id: true },
    });
    const { locale } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { locale: true },
    });
    const until = { day: dueAt.toISOString().slice(0, 10) };
    await queueMail(tx, {
      reader: { id: userId, email, locale: isLocale(locale) ? locale : 'en', demo: false },
      template: 'erasure_received',
      params: { until, path: '/account' },
      dedupeKey: `erasure_received:${request.id}`,
    });
    await notify(tx, context, await administrators(tx), {
      kind: 'erasure_asked',
      params: { until },
      path: DATA_REQUESTS,
      dedupeKey: `erasure:${request.id}:asked`,
    });
    return ok({
      value: null,
      audit: { action: 'account.erasure_asked', objectType: 'user', objectId: userId },
    });
  });
}
