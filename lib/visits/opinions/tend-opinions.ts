import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { dayOfColumn } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import { ok, refuse } from '@/lib/result';
import { CHASED_IN, dueReminder } from './clock';
import { remindDesk } from './tell';

const BATCH = 200;

const OPEN = { state: 'asked', visit: { status: { in: CHASED_IN } } } as const;

/**
 * The clock's round over questions nobody has answered: reminds the desk before the day and after it, each once; answers
 * how many reminders left. Each is its own transaction; harmless to repeat.
 */
export async function tendOpinions(now: Date, requestId: string): Promise<number> {
  const context: WriteContext = { actor: TIMER, now, requestId, locale: 'en', idempotency: null };
  let reminded = 0;
  let after: string | undefined;
  for (;;) {
    const batch = await db().visitOpinion.findMany({
      where: { ...OPEN, reminders: { lt: 2 }, ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true },
    });
    for (const { id } of batch) {
      const done = await write(context, (tx) => tend(tx, context, id));
      if (done.ok && done.value) reminded += 1;
    }
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return reminded;
  }
}

async function tend(tx: Tx, context: WriteContext, id: string) {
  const row = await tx.visitOpinion.findUniqueOrThrow({
    where: { id },
    select: {
      dueOn: true,
      askedAt: true,
      reminders: true,
      visit: { select: { id: true, hostId: true } },
    },
  });
  const moment = await loadMoment(tx, row.visit.hostId, context.now);
  const time = dueReminder({ ...row, dueOn: dayOfColumn(row.dueOn) }, moment);
  if (time === null) return ok({ value: false, audit: [] });
  const { count } = await tx.visitOpinion.updateMany({
    where: { ...OPEN, id, reminders: row.reminders },
    data: { reminders: time },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  await remindDesk(tx, context, id, time);
  const note = { action: 'visit.remind_opinion', detail: { opinionId: id, time } };
  return ok({ value: true, audit: { ...note, objectType: 'visit', objectId: row.visit.id } });
}
