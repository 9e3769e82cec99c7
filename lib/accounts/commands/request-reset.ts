import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { issueToken, RESET_MINUTES } from '@/lib/auth/one-time-tokens';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result } from '@/lib/result';

/**
 * Sends a link for choosing a new password, if the address has an open account. The answer is the same when it has
 * none. Accounts of the demonstration are everybody's and keep their password.
 */
export async function requestReset(context: WriteContext, email: string): Promise<Result<null>> {
  const limited = await spend('mailToAddress', email);
  if (!limited.ok) return limited;
  return write(context, async (tx) => {
    const user = await tx.user.findFirst({
      where: { email, emailConfirmedAt: { not: null }, disabledAt: null, demo: false },
      select: { id: true, locale: true },
    });
    if (user) {
      const secret = await issueToken(tx, context, 'reset_password', user.id);
      await queueMail(tx, {
        reader: {
          id: user.id,
          email,
          locale: isLocale(user.locale) ? user.locale : 'en',
          demo: false,
        },
        template: 'reset_password',
        params: { minutes: RESET_MINUTES, path: `/set-password/${secret}` },
        dedupeKey: `reset_password:${user.id}:${context.requestId}`,
      });
    }
    return ok({
      value: null,
      audit: { action: 'account.reset_asked', objectType: 'user', objectId: user?.id ?? null },
    });
  });
}
