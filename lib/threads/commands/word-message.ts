import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { mayConfirm, mayWrite } from '../counterpart';
import type { Worded } from '../model';
import { visibleThreads } from '../scope';
import { type FoundThread, findThread } from './find-thread';

type Target = { messageId: string; version: number };

/**
 * Writes the wording of a message in the other language, or mends it until it is confirmed. Refusals: `not_found`, `conflict`;
 * rules when the subject is over and when the wording stands.
 */
export function writeCounterpart(
  context: WriteContext,
  { counterpart: text, ...target }: Target & { counterpart: string },
) {
  return word(context, target, 'counterpart', async (tx, { speaker }, message) => {
    if (!mayWrite(message)) return refuseRule({ code: 'threads.refusal.confirmed' });
    const written = {
      text,
      state: 'to_check' as const,
      version: target.version + 1,
      writerId: speaker.userId,
      writerSide: speaker.side,
      writerName: speaker.name,
      writtenAt: context.now,
    };
    await tx.threadCounterpart.upsert({
      where: { messageId: target.messageId },
      create: { ...written, messageId: target.messageId },
      update: written,
    });
    return ok(null);
  });
}

/** Confirms the wording in the other language: from then on it stands. Refusals as above; a rule for whoever wrote it. */
export function confirmCounterpart(context: WriteContext, target: Target) {
  return word(context, target, 'confirmed', async (tx, { speaker }, message) => {
    if (!mayConfirm(message, speaker)) return refuseRule({ code: 'threads.refusal.four_eyes' });
    await tx.threadCounterpart.update({
      where: { messageId: target.messageId },
      data: {
        state: 'confirmed',
        version: target.version + 1,
        confirmedById: speaker.userId,
        confirmedByName: speaker.name,
        confirmedAt: context.now,
      },
    });
    return ok(null);
  });
}

type Change = (tx: Tx, thread: FoundThread, message: Worded) => Promise<Result<null>>;

function word(
  context: WriteContext,
  { messageId, version }: Target,
  done: 'counterpart' | 'confirmed',
  change: Change,
) {
  return write(context, async (tx) => {
    const place = await tx.threadMessage.findFirst({
      where: { id: messageId, thread: visibleThreads(context.actor) },
      select: { threadId: true, side: true, authorId: true },
    });
    if (!place) return refuse({ code: 'not_found' });
    const found = await findThread(tx, context, place.threadId);
    if (!found.ok) return found;
    const thread = found.value;
    if (!thread.open) return refuseRule({ code: 'threads.refusal.over' });
    // Read behind the lock: of two at once the second sees what the first has done.
    const written = await tx.threadCounterpart.findUnique({ where: { messageId } });
    if ((written?.version ?? 0) !== version) return refuse({ code: 'conflict' });
    const changed = await change(tx, thread, {
      author: { userId: place.authorId, side: place.side },
      counterpart: written && {
        state: written.state,
        writer: { userId: written.writerId, side: written.writerSide },
      },
    });
    if (!changed.ok) return changed;
    return ok({
      value: { id: thread.id, side: thread.speaker.side, done },
      audit: {
        action: done === 'confirmed' ? 'thread.confirm_counterpart' : 'thread.write_counterpart',
        objectType: 'thread',
        objectId: thread.id,
        detail: { messageId },
      },
    });
  });
}
