import 'server-only';
import { isUser, type Actor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';

type Seen = { id: string; path: string; lastNumber: number };

/**
 * Notes up to which message the actor has read a thread, and that the notices about it are read with it. Bookkeeping of the
 * page itself, without audit: what a person reads is their own business.
 */
export async function noteRead(
  actor: Actor,
  { id: threadId, path, lastNumber: number }: Seen,
  now: Date,
): Promise<void> {
  if (!isUser(actor)) return;
  const key = { threadId, userId: actor.userId };
  await db().$transaction([
    db().threadRead.upsert({
      where: { threadId_userId: key },
      create: { ...key, number, readAt: now },
      update: { number, readAt: now },
    }),
    db().notification.updateMany({
      where: { userId: actor.userId, path, readAt: null },
      data: { readAt: now },
    }),
  ]);
}
