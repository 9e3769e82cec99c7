import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse } from '@/lib/result';
import { type Speaker, takesMessages } from '../model';
import { sideIn, visibleThreads } from '../scope';

const PAIR = { select: { hostId: true, organisationId: true, status: true } } as const;

/** A thread as its writer finds it. */
export type FoundThread = {
  id: string;
  internal: boolean;
  pair: { hostId: string; organisationId: string };
  speaker: Speaker & { name: string };
  /** Whether anything may still be written in it. */
  open: boolean;
};

/**
 * Finds a thread among those the actor may know of and locks it, so that whoever writes in it comes one after the other.
 * `not_found` for a missing one and for a foreign one alike.
 */
export async function findThread(
  tx: Tx,
  { actor }: WriteContext,
  threadId: string,
): Promise<Result<FoundThread>> {
  const thread = await tx.thread.findFirst({
    where: { AND: [{ id: threadId }, visibleThreads(actor)] },
    select: { id: true, internal: true, visit: PAIR, interest: PAIR },
  });
  const pair = thread?.visit ?? thread?.interest;
  const side = thread && pair ? sideIn(actor, { internal: thread.internal, pair }) : null;
  if (!thread || !pair || !side || !isUser(actor)) return refuse({ code: 'not_found' });
  await tx.$queryRaw`SELECT id FROM thread WHERE id = ${threadId}::uuid FOR UPDATE`;
  return ok({
    id: thread.id,
    internal: thread.internal,
    pair,
    speaker: { userId: actor.userId, name: actor.name, side },
    open: takesMessages(thread),
  });
}
