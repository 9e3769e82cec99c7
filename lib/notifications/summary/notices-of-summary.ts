import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { messageParams } from '@/lib/i18n/message-params';
import type { ToldNotice } from '@/lib/mail/render';
import { mayStillRead } from '../still-reader';

type Reader = { userId: string | null; user: { disabledAt: Date | null } | null };
type Row = { kind: string; params: Prisma.JsonValue; path: string };

const row = { id: true, kind: true, params: true, path: true } as const;
const inOrder = [
  { createdAt: 'asc' },
  { id: 'asc' },
] satisfies Prisma.NotificationOrderByWithRelationInput[];

/** What a waiting summary still has to tell, at the moment it leaves: what is unread and its reader may still know. */
export async function noticesStillToTell(mail: Reader & { id: string }): Promise<ToldNotice[]> {
  const unread = await db().notification.findMany({
    where: { summaryMailId: mail.id, readAt: null },
    orderBy: inOrder,
    select: row,
  });
  return (await onlyReadable(mail, unread)).map(told);
}

/** The notices of which this reader may still be told. */
export async function onlyReadable<Notice extends Row>(
  reader: Reader,
  notices: readonly Notice[],
): Promise<Notice[]> {
  const readable: Notice[] = [];
  for (const notice of notices) {
    const { kind: template, params } = notice;
    const { userId, user } = reader;
    if (await mayStillRead({ userId, user, template, params })) readable.push(notice);
  }
  return readable;
}

/** What kept summaries tell of, by the id of the mail. */
export async function noticesOfSummaries(
  mailIds: readonly string[],
): Promise<Map<string, ToldNotice[]>> {
  const rows = await db().notification.findMany({
    where: { summaryMailId: { in: [...mailIds] } },
    orderBy: inOrder,
    select: { ...row, summaryMailId: true },
  });
  const byMail = new Map<string, ToldNotice[]>();
  for (const { summaryMailId, ...notice } of rows) {
    const id = summaryMailId ?? '';
    byMail.set(id, [...(byMail.get(id) ?? []), told(notice)]);
  }
  return byMail;
}

const told = ({ kind, params, path }: Row): ToldNotice => ({
  kind,
  params: messageParams.parse(params),
  path,
});
