import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse } from '@/lib/result';

/**
 * Marks one notice of the actor's own as read; doing it again changes nothing. What a person reads is their own
 * business and leaves no audit row.
 *
 * @returns the path it is about; `not_found` for somebody else's
 */
export async function readNotice(context: WriteContext, id: string): Promise<Result<string>> {
  return write(context, async (tx) => {
    if (!isUser(context.actor)) return refuse({ code: 'unauthenticated' });
    const own = { id, userId: context.actor.userId };
    const notice = await tx.notification.findFirst({ where: own, select: { path: true } });
    if (!notice) return refuse({ code: 'not_found' });
    await tx.notification.updateMany({
      where: { ...own, readAt: null },
      data: { readAt: context.now },
    });
    return ok({ value: notice.path, audit: [] });
  });
}

/** Marks everything up to that instant as read. */
export async function readAllNotices(context: WriteContext, upTo: Date): Promise<Result<null>> {
  return write(context, async (tx) => {
    if (!isUser(context.actor)) return refuse({ code: 'unauthenticated' });
    await tx.notification.updateMany({
      where: { userId: context.actor.userId, readAt: null, createdAt: { lte: upTo } },
      data: { readAt: context.now },
    });
    return ok({ value: null, audit: [] });
  });
}
