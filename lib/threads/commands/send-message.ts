import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Tx } from '@/lib/db/transaction';
import { takeFiles } from '@/lib/files/take-files';
import { ok, type Result, refuseRule } from '@/lib/result';
import { MOST_MESSAGES } from '../model';
import type { Words } from '../schema';
import { organisationOf } from '../scope';
import { tellMessage } from '../tell';
import { type FoundThread, findThread } from './find-thread';

/**
 * Sends a message in a thread. Refusals: `not_found`; rules when the visit or interest is over, and when the thread is full.
 */
export function sendMessage(
  context: WriteContext,
  { threadId, ...words }: Words & { threadId: string },
) {
  return write(context, async (tx) => {
    const found = await findThread(tx, context, threadId);
    if (!found.ok) return found;
    if (!found.value.open) return refuseRule({ code: 'threads.refusal.over' });
    const last = await tx.threadMessage.count({ where: { threadId } });
    if (last >= MOST_MESSAGES) return refuseRule({ code: 'threads.refusal.full' });
    await tx.thread.update({ where: { id: threadId }, data: { lastMessageAt: context.now } });
    const added = await addMessage(tx, context, found.value, { ...words, number: last + 1 });
    if (!added.ok) return added;
    return ok({
      value: { id: threadId, side: found.value.speaker.side, done: 'sent' },
      audit: {
        action: 'thread.send_message',
        objectType: 'thread',
        objectId: threadId,
        detail: { messageId: added.value, files: words.files?.length ?? 0 },
      },
    });
  });
}

/**
 * Writes the message with its files, takes its author's having read it for granted, and tells whom it concerns. Answers with
 * its id. Refusals: those of the files.
 */
export async function addMessage(
  tx: Tx,
  context: WriteContext,
  thread: Pick<FoundThread, 'id' | 'internal' | 'pair' | 'speaker'>,
  { number, files = [], ...words }: Words & { number: number },
): Promise<Result<string>> {
  const { speaker, pair, id: threadId } = thread;
  const { now } = context;
  const { id } = await tx.threadMessage.create({
    data: {
      ...words,
      threadId,
      number,
      side: speaker.side,
      authorId: speaker.userId,
      authorName: speaker.name,
      sentAt: now,
    },
    select: { id: true },
  });
  const key = { threadId, userId: speaker.userId };
  await tx.threadRead.upsert({
    where: { threadId_userId: key },
    create: { ...key, number, readAt: now },
    update: { number, readAt: now },
  });
  const organisationId = organisationOf(context.actor, pair, speaker.side);
  const taken = await takeFiles(tx, context, files, {
    field: 'files',
    messageId: id,
    organisationId,
  });
  if (!taken.ok) return taken;
  await tellMessage(tx, context, thread, id);
  return ok(id);
}
