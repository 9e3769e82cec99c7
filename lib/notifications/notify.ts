import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { queueAnyMail } from '@/lib/mail/queue-mail';
import type { Notice } from './kinds';
import { waysOf } from './settings/ways';
import type { Invitations } from './visit-invitations';

/**
 * Writes in-app notices and their mails for these people, inside the caller's transaction: exactly once in the
 * application, at least once by mail for those who want a mail at once; who wants a daily summary gets it there. The one who acted is not told about it, unless the notice is a receipt.
 * Whoever has the event in their calendar from an earlier mail gets its change by mail, whatever they have chosen since and
 * whoever made it.
 */
export async function notify(
  tx: Tx,
  context: WriteContext,
  userIds: readonly string[],
  notice: Notice,
  invitations: Invitations | null = null,
): Promise<void> {
  const { kind, params, path, dedupeKey } = notice;
  const actorId = context.actor.kind === 'user' && !notice.receipt ? context.actor.userId : null;
  const holds = (id: string) => invitations?.holders.has(id) ?? false;
  const people = await tx.user.findMany({
    where: { id: { in: userIds.filter((id) => id !== actorId || holds(id)) }, disabledAt: null },
    select: { id: true, email: true, locale: true, demo: true },
    orderBy: { id: 'asc' },
  });
  const readers = people.filter(({ id }) => id !== actorId);
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
      awaitsSummary: wayOf(id) === 'daily' && !holds(id),
    })),
    skipDuplicates: true,
  });
  for (const person of people) {
    const { id } = person;
    if (!holds(id) && wayOf(id) !== 'at_once') continue;
    const reader = { ...person, locale: isLocale(person.locale) ? person.locale : 'en' } as const;
    await queueAnyMail(tx, {
      reader,
      template: kind,
      params: { ...params, path },
      calendar: await invitations?.write(reader, notice),
      dedupeKey: `${dedupeKey}:${id}`,
    });
  }
}
