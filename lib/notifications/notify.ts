import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { queueAnyMail } from '@/lib/mail/queue-mail';
import type { Notice } from './kinds';
import { waysOf } from './settings/ways';

/**
 * Writes in-app notices and their mails for these people, inside the caller's transaction: exactly once in the
 * application, at least once by mail for those who want a mail at once; who wants a daily summary gets it there. The one who acted is not told about it, unless the notice is a receipt.
 */
export async function notify(
  tx: Tx,
  context: WriteContext,
  userIds: readonly string[],
  notice: Notice,
): Promise<void> {
  const { kind, params, path, dedupeKey } = notice;
  const actorId = context.actor.kind === 'user' && !notice.receipt ? context.actor.userId : null;
  const readers = await tx.user.findMany({
    where: { id: { in: userIds.filter((id) => id !== actorId) }, disabledAt: null },
    select: { id: true, email: true, locale: true, demo: true },
    orderBy: { id: 'asc' },
  });
  const wayOf = await waysOf(
    tx,
    readers.map((reader) => reader.id),
    kind,
  );
  await tx.notification.createMany({
    data: readers.map(({ id }) => ({
      userId: id,
      kind,
      params,
      path,
      dedupeKey,
      createdAt: context.now,
      awaitsSummary: wayOf(id) === 'daily',
    })),
    skipDuplicates: true,
  });
  for (const reader of readers) {
    if (wayOf(reader.id) !== 'at_once') continue;
    await queueAnyMail(tx, {
      reader: { ...reader, locale: isLocale(reader.locale) ? reader.locale : 'en' },
      template: kind,
      params: { ...params, path },
      dedupeKey: `${dedupeKey}:${reader.id}`,
    });
  }
}
