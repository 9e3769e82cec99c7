import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { erasureBlockers } from '../blockers';
import { eraseAccount } from '../erase-account';

/**
 * Erases the person who asked for it, notes it in the ledger and tells them in a last mail. For administrators. Doing
 * it again changes nothing. Refusals: `forbidden`, `not_found`, `conflict` for a request that was taken back, and the
 * rules of `erasureBlockers`.
 */
export async function carryOutErasure(
  context: WriteContext,
  requestId: string,
): Promise<Result<null>> {
  const { actor } = context;
  return write(context, async (tx) => {
    const isAdmin = isUser(actor) && (await holdsRole(tx, actor.userId, ['programme_admin']));
    if (!isAdmin) return refuse({ code: 'forbidden' });
    await tx.$queryRaw`SELECT id FROM data_request WHERE id = ${requestId}::uuid FOR UPDATE`;
    const request = await tx.dataRequest.findUnique({
      where: { id: requestId },
      select: { status: true, user: { select: { id: true, locale: true, demo: true } } },
    });
    if (!request) return refuse({ code: 'not_found' });
    if (request.status === 'taken_back') return refuse({ code: 'conflict' });
    if (request.status === 'done') return ok({ value: null, audit: [] });
    const { id: userId, locale, demo } = request.user;
    const blockers = await erasureBlockers(tx, userId);
    if (blockers.length > 0) return refuseRule(...blockers);
    const email = await eraseAccount(tx, context, userId);
    await tx.dataRequest.updateMany({
      where: { userId, status: 'open' },
      data: { status: 'done', closedAt: context.now, closedById: actor.userId },
    });
    await tx.erasure.createMany({
      data: [{ userId, erasedAt: context.now }],
      skipDuplicates: true,
    });
    if (email) {
      await queueMail(tx, {
        reader: { id: userId, email, locale: isLocale(locale) ? locale : 'en', demo },
        template: 'account_erased',
        params: { path: '/privacy' },
        dedupeKey: `account_erased:${userId}`,
      });
    }
    return ok({
      value: null,
      audit: { action: 'account.erased', objectType: 'user', objectId: userId },
    });
  });
}
