import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { dayOfColumn } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import { ok, refuse } from '@/lib/result';
import { dueAct } from '../clock';
import { otherSideOf } from '../model';
import { remindSide } from '../tell';
import { applyAct } from './apply-act';

const BATCH = 200;

/** What the clock did in one round, by number of interests. */
type Tended = { reminded: number; lapsed: number };

/**
 * The clock's round over interests without an answer: reminds the side that must answer, twice, and lays to rest what
 * has waited too long. Each is its own transaction; harmless to repeat.
 */
export async function tendInterests(now: Date, requestId: string): Promise<Tended> {
  const context: WriteContext = { actor: TIMER, now, requestId, locale: 'en', idempotency: null };
  const tended: Tended = { reminded: 0, lapsed: 0 };
  let after: string | undefined;
  for (;;) {
    const batch = await db().interest.findMany({
      where: { status: 'sent', ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true },
    });
    for (const { id } of batch) {
      const done = await write(context, (tx) => tend(tx, context, id));
      if (done.ok && done.value) tended[done.value] += 1;
    }
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return tended;
  }
}

async function tend(tx: Parameters<typeof applyAct>[0], context: WriteContext, id: string) {
  const row = await tx.interest.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      hostId: true,
      side: true,
      status: true,
      version: true,
      sentAt: true,
      answerDue: true,
      reminders: true,
    },
  });
  const due = dayOfColumn(row.answerDue);
  const act = dueAct({ ...row, answerDue: due }, await loadMoment(tx, row.hostId, context.now));
  if (act === null) return ok({ value: null, audit: [] });
  if (act === 'lapse') {
    const lapsed = await applyAct(tx, context, row, { act: 'lapse', by: 'timer' });
    return lapsed.ok ? ok({ ...lapsed.value, value: 'lapsed' as const }) : lapsed;
  }
  const { count } = await tx.interest.updateMany({
    where: { id, status: 'sent', reminders: row.reminders },
    data: { reminders: act.remind },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  await remindSide(tx, context, id, { side: otherSideOf(row.side), due, time: act.remind });
  const audit = { action: 'interest.remind', objectType: 'interest', objectId: id };
  return ok({ value: 'reminded' as const, audit });
}
