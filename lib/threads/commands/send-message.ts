import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Tx } from '@/lib/db/transaction';
import { ok, refuseRule } from '@/lib/result';
import { MOST_MESSAGES } from '../model';
import type { Words } from '../schema';
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
    const messageId = await addMessage(tx, context, found.value, { ...words, number: last + 1 });
    return ok({
      value: { id: threadId, side: found.value.speaker.side, done: 'sent' },
      audit: {
        action: 'thread.send_message',
        objectType: 'thread',
        objectId: threadId,
        detail: { messageId },
      },
    });
  });
}

/** Writes the message, takes its author's having read it for granted, and tells whom it concerns. Answers with its id. */
export async function addMessage(
  tx: Tx,
  context: WriteContext,
  thread: Pick<FoundThread, 'id' | 'internal' | 'pair' | 'speaker'>,
  { number, ...words }: Words & { number: number },
): Promise<string> {
  const { speaker, id: threadId } = thread;
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
  await tellMessage(tx, context, thread, id);
  return id;
}
