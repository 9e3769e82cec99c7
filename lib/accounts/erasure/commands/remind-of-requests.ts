import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { notify } from '@/lib/notifications/notify';
import { ok, type Result } from '@/lib/result';
import { administrators, DATA_REQUESTS } from '../administrators';
import { daysAfter, REMINDER_DAYS } from '../model';

/** Requests whose last days have begun, or whose term is over: administrators are told once of each. */
export function remindOfRequests(context: WriteContext): Promise<Result<number>> {
  const { now } = context;
  return write(context, async (tx) => {
    const near = await tx.dataRequest.findMany({
      where: { status: 'open', dueAt: { lte: daysAfter(now, REMINDER_DAYS) } },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: 500,
      select: { id: true, dueAt: true },
    });
    const readers = near.length > 0 ? await administrators(tx) : [];
    for (const { id, dueAt } of near) {
      const isOver = dueAt <= now;
      await notify(tx, context, readers, {
        kind: isOver ? 'erasure_overdue' : 'erasure_due',
        params: { until: { day: dueAt.toISOString().slice(0, 10) } },
        path: DATA_REQUESTS,
        dedupeKey: `erasure:${id}:${isOver ? 'overdue' : 'due'}`,
      });
    }
    return ok({ value: near.length, audit: [] });
  });
}
