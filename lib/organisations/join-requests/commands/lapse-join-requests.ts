import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { ok } from '@/lib/result';
import { lapsedBefore } from '../model';

const BATCH = 200;
const DAY_MS = 86_400_000;
/** A link to confirm a request works for a day; a day later the request itself goes. */
const UNCONFIRMED_MS = 2 * DAY_MS;

/**
 * The clock's round over requests to join: those nobody answered in time lapse, and their askers are told; those whose
 * address was never confirmed are forgotten. Each is its own transaction; harmless to repeat.
 * @returns how many lapsed
 */
export async function lapseJoinRequests(context: WriteContext): Promise<number> {
  const { now } = context;
  const due = await db().joinRequest.findMany({
    where: { status: 'open', openedAt: { lte: lapsedBefore(now) } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  let lapsed = 0;
  for (const { id } of due) {
    const done = await write(context, async (tx) => {
      const asked = await lapseRequest(tx, context, id);
      return ok({
        value: asked,
        audit: asked
          ? { action: 'team.join_lapsed', objectType: 'join_request', objectId: id }
          : [],
      });
    });
    if (done.ok && done.value) lapsed += 1;
  }
  await forgetUnconfirmed(context);
  return lapsed;
}

/** Ends an open request without an answer and tells its asker; false when somebody was quicker. */
export async function lapseRequest(tx: Tx, context: WriteContext, id: string): Promise<boolean> {
  const { count } = await tx.joinRequest.updateMany({
    where: { id, status: 'open' },
    data: { status: 'lapsed', closedAt: context.now },
  });
  if (count === 0) return false;
  const { userId, city } = await tx.joinRequest.findUniqueOrThrow({
    where: { id },
    select: { userId: true, city: { select: { name: true, nameZh: true, slug: true } } },
  });
  await notify(tx, context, [userId], {
    kind: 'join_lapsed',
    params: { city: { name: { en: city.name, zh: city.nameZh } } },
    path: `/join/${city.slug}`,
    dedupeKey: `join_lapsed:${id}`,
  });
  return true;
}

async function forgetUnconfirmed(context: WriteContext): Promise<void> {
  await write(context, async (tx) => {
    const { count } = await tx.joinRequest.deleteMany({
      where: {
        status: 'unconfirmed',
        createdAt: { lt: new Date(context.now.getTime() - UNCONFIRMED_MS) },
      },
    });
    const note = { action: 'team.join_forgotten', objectType: 'join_request', objectId: null };
    return ok({ value: null, audit: count === 0 ? [] : { ...note, detail: { count } } });
  });
}
