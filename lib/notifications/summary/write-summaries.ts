import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import type { Day } from '@/lib/hosts/day';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok } from '@/lib/result';
import { lastSummaryDay, summaryDayOf } from './day';
import { onlyReadable } from './notices-of-summary';
import { readSummaryReader } from './reader';

/** People looked at per round trip. */
const BATCH = 100;

/** Notices in one mail; the rest waits for the next one. */
const MOST = 100;

/**
 * Writes the daily summaries whose hour has come: to each person who wants one, one mail a day with what is unread and
 * may still be told; none where nothing is. Repeating it writes nothing.
 *
 * @returns how many mails were written
 */
export async function writeSummaries(now: Date, requestId: string): Promise<number> {
  const context: WriteContext = { actor: TIMER, now, requestId, locale: 'en', idempotency: null };
  let written = 0;
  let after: string | null = null;
  do {
    const readers = await listWaitingReaders(after);
    for (const userId of readers) written += (await writeSummary(context, userId)) ? 1 : 0;
    after = readers.length < BATCH ? null : (readers.at(-1) ?? null);
  } while (after !== null);
  return written;
}

async function listWaitingReaders(after: string | null): Promise<string[]> {
  const groups = await db().notification.groupBy({
    by: ['userId'],
    where: { awaitsSummary: true, ...(after !== null && { userId: { gt: after } }) },
    orderBy: { userId: 'asc' },
    take: BATCH,
  });
  return groups.map((one) => one.userId);
}

async function writeSummary(context: WriteContext, userId: string): Promise<boolean> {
  const reader = await readSummaryReader(userId);
  const day = lastSummaryDay(context.now, reader.timeZone);
  const waiting = await db().notification.findMany({
    where: { userId, awaitsSummary: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, kind: true, params: true, path: true, createdAt: true },
  });
  const due = waiting.filter((one) => summaryDayOf(one.createdAt, reader.timeZone) <= day);
  if (due.length === 0) return false;
  const readable = await onlyReadable({ userId, user: reader }, due);
  const result = await write(context, async (tx) => {
    const isWritten = await tell(tx, reader, day, { due: ids(due), readable: ids(readable) });
    return ok({ value: isWritten, audit: [] });
  });
  return result.ok && result.value;
}

type Reader = Awaited<ReturnType<typeof readSummaryReader>>;

/** Writes the mail and notes what it tells of; what is read, or no longer for this reader, waits no longer. */
async function tell(
  tx: Tx,
  reader: Reader,
  day: Day,
  notices: { due: string[]; readable: string[] },
): Promise<boolean> {
  const userId = reader.id;
  // Rounds that overlap come one after the other, and an erasure before or after.
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
  const dedupeKey = `summary:${userId}:${day}`;
  const find = { where: { dedupeKey }, select: { id: true } };
  if (await tx.mail.findUnique(find)) return false;
  const unread = await tx.notification.findMany({
    where: { userId, id: { in: notices.readable }, awaitsSummary: true, readAt: null },
    select: { id: true },
  });
  if (unread.length > 0) {
    const params = { day: { day }, path: reader.path };
    await queueMail(tx, { reader, template: 'daily_summary', params, dedupeKey });
    const mail = await tx.mail.findUniqueOrThrow(find);
    await tx.notification.updateMany({
      where: { userId, id: { in: ids(unread) } },
      data: { awaitsSummary: false, summaryMailId: mail.id },
    });
  }
  await tx.notification.updateMany({
    where: { userId, id: { in: notices.due }, awaitsSummary: true },
    data: { awaitsSummary: false },
  });
  return unread.length > 0;
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map((one) => one.id);
