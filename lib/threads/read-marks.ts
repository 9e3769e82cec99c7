import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { ok } from '@/lib/result';

type Seen = {
  threadId: string;
  /** The page of the thread, as its notices name it. */
  path: string;
  /** The last message that was shown. */
  number: number;
};

/**
 * Notes up to which message the reader has read a thread, never back, and that the notices about it are read with it.
 * Bookkeeping of the page itself, without audit, as docs/decisions/0009 has it: what a person reads is their own business.
 */
export async function noteRead(
  { userId }: UserActor,
  { threadId, path, number }: Seen,
  now: Date,
): Promise<void> {
  const mark = await db().threadRead.findUnique({
    where: { threadId_userId: { threadId, userId } },
    select: { number: true },
  });
  if (mark && mark.number >= number) return;
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO thread_read (thread_id, user_id, number, read_at)
      VALUES (${threadId}::uuid, ${userId}::uuid, ${number}, ${now})
      ON CONFLICT (thread_id, user_id)
      DO UPDATE SET number = EXCLUDED.number, read_at = EXCLUDED.read_at
      WHERE thread_read.number < EXCLUDED.number`;
    await tx.notification.updateMany({
      where: { userId, path, readAt: null },
      data: { readAt: now },
    });
    return ok(null);
  });
}
