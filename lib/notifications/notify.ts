import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';

export type NoticeParams = Record<string, string | number>;

/** A notice to one or several people about one event. */
export type Notice = {
  /** Message key under `notifications.kind` and `mail.template`. */
  kind: string;
  params: NoticeParams;
  /** Path without language, opened after sign-in. */
  path: string;
  /** Names the event: the same event reaches the same reader once. */
  dedupeKey: string;
};

/**
 * Writes in-app notices and their mails for these people, inside the caller's transaction: exactly once in the
 * application, at least once by mail. The one who acted is not told about it.
 */
export async function notify(
  tx: Tx,
  context: WriteContext,
  userIds: readonly string[],
  notice: Notice,
): Promise<void> {
  const actorId = context.actor.kind === 'user' ? context.actor.userId : null;
  const readers = await tx.user.findMany({
    where: { id: { in: userIds.filter((id) => id !== actorId) }, disabledAt: null },
    select: { id: true, email: true, locale: true, demo: true },
    orderBy: { id: 'asc' },
  });
  await tx.notification.createMany({
    data: readers.map(({ id }) => ({ userId: id, ...notice })),
    skipDuplicates: true,
  });
  for (const reader of readers) {
    await queueMail(tx, {
      to: reader.email,
      locale: isLocale(reader.locale) ? reader.locale : 'en',
      template: notice.kind,
      params: { ...notice.params, path: notice.path },
      dedupeKey: `${notice.dedupeKey}:${reader.id}`,
      demo: reader.demo,
    });
  }
}
