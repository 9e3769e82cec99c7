import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { lockTeam, ownTeam } from '@/lib/organisations/commands/own-team';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { lapsedBefore } from '../model';
import { organisationName } from '../tell';

const BATCH = 200;

/** An officer of the team takes an open handover back. */
export async function withdrawHandover(context: WriteContext, id: string): Promise<Result<null>> {
  const team = await ownTeam(context, 'workspace');
  if (!team.ok) return team;
  const { organisationId } = team.value;
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  return write(context, async (tx) => {
    if (!(await lockTeam(tx, organisationId, 'workspace', actor.userId))) {
      return refuse({ code: 'forbidden' });
    }
    if ((await tx.handover.count({ where: { id, organisationId } })) === 0) {
      return refuse({ code: 'not_found' });
    }
    return close(tx, context, id, 'withdrawn');
  });
}

/** The one who was named says no; the officer is told. */
export function refuseHandover(context: WriteContext, id: string): Promise<Result<null>> {
  const { actor } = context;
  return write(context, async (tx) => {
    if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
    if ((await tx.handover.count({ where: { id, toId: actor.userId } })) === 0) {
      return refuse({ code: 'not_found' });
    }
    return close(tx, context, id, 'refused');
  });
}

/**
 * The clock's round over handovers: those nobody answered in time lapse, and their officers are told. Each is its own
 * transaction; harmless to repeat.
 * @returns how many lapsed
 */
export async function lapseHandovers(context: WriteContext): Promise<number> {
  const due = await db().handover.findMany({
    where: { status: 'open', createdAt: { lte: lapsedBefore(context.now) } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  let lapsed = 0;
  for (const { id } of due) {
    const done = await write(context, (tx) => close(tx, context, id, 'lapsed'));
    if (done.ok) lapsed += 1;
  }
  return lapsed;
}

type Ending = 'withdrawn' | 'refused' | 'lapsed';

async function close(tx: Tx, context: WriteContext, id: string, status: Ending) {
  const { count } = await tx.handover.updateMany({
    where: { id, status: 'open' },
    data: { status, closedAt: context.now },
  });
  if (count === 0) return refuseRule({ code: 'handover.refusal.over' });
  const { organisationId, from, to } = await tx.handover.findUniqueOrThrow({
    where: { id },
    select: {
      organisationId: true,
      from: { select: { id: true } },
      to: { select: { id: true, name: true, passwordHash: true } },
    },
  });
  const organisation = await organisationName(tx, organisationId);
  const reader = status === 'withdrawn' ? to : from;
  // An address whose account was never opened hears no more than it has to.
  if (status !== 'withdrawn' || to.passwordHash !== null) {
    await notify(tx, context, [reader.id], {
      kind: `handover_${status}`,
      params: { organisation, person: to.name },
      path: status === 'withdrawn' ? '/start' : '/workspace/team',
      dedupeKey: `handover_${status}:${id}`,
    });
  }
  const audit = { action: `team.handover_${status}`, objectType: 'handover', objectId: id };
  return ok({ value: null, audit });
}
