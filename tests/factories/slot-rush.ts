import { db } from '@/lib/db/client';
import { addDays, columnOfDay, dayOfColumn } from '@/lib/hosts/day';
import { acceptChange } from '@/lib/visits/changes/answer-change';
import { approveVisit } from '@/lib/visits/commands/approve-visit';
import type { Target } from '@/lib/visits/commands/change-visit';
import { recordApproval } from '@/lib/visits/commands/record-approval';
import { aContext } from './people';
import { copiesOf } from './visit-copies';
import { aVisit, aVisitWorld, NOW } from './visits';

/** What came of many approvals at one slot. */
export type Rush = {
  attempts: number;
  booked: number;
  /** Who came second and was told so by a rule. */
  refused: number;
  /** Any other answer, by its code. */
  other: string[];
  /** Attempts that threw: what a visitor would meet as an error page. */
  accidents: string[];
  /** Approved visits that begin on the day all want. */
  firmVisits: number;
  /** From the first attempt to the last answer. */
  milliseconds: number;
  /** Deadlocks the database has counted meanwhile. */
  deadlocks: number;
};

/**
 * `attempts` visits of one host want the same days in the same moment: all but `movers` of them are granted and approved,
 * the movers are approved for other days and a change to these is accepted.
 */
export async function rushForSlot(attempts: number, movers = 0): Promise<Rush> {
  const world = await aVisitWorld();
  let first = await aVisit(world, { status: 'pending_approval' });
  for (const tier of ['desk', 'office_head', 'city'] as const) {
    const recorded = await recordApproval(aContext(world.host.officer, world.now), first, {
      tier,
      body: '市外办',
      documentNumber: '外函〔2026〕1号',
      decidedOn: '2026-11-25',
      result: 'granted',
      remark: '',
    });
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.failure));
    first = { ...first, version: recorded.value.version };
  }
  const wanted = await db().visit.findUniqueOrThrow({
    where: { id: first.visitId },
    select: { startsOn: true },
  });
  const moving = await moversFrom(first, movers);
  const targets = [first, ...(await copiesOf(first, attempts - movers - 1))];
  const before = await countDeadlocks();
  const started = performance.now();
  const answers = await Promise.allSettled([
    ...targets.map((target) => approveVisit(aContext(world.host.approver, world.now), target)),
    ...moving.map(({ changeId, ...target }) =>
      acceptChange(aContext(world.host.officer, world.now), target, changeId),
    ),
  ]);
  const milliseconds = Math.round(performance.now() - started);
  const results = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const codes = results.flatMap((one) => (one.ok ? [] : [codeOf(one.failure)]));
  const second = (code: string) => code === 'visits.refusal.slot_taken';
  return {
    attempts,
    booked: results.filter((one) => one.ok).length,
    refused: codes.filter(second).length,
    other: codes.filter((code) => !second(code)),
    accidents: answers.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])),
    firmVisits: await db().visit.count({
      where: { hostId: world.host.host.id, status: 'invited', startsOn: wanted.startsOn },
    }),
    milliseconds,
    deadlocks: (await countDeadlocks()) - before,
  };
}

/** Copies of a granted visit, approved for days of their own a year later, each with an open change to the days it was granted for. */
async function moversFrom(
  granted: Target,
  count: number,
): Promise<(Target & { changeId: string })[]> {
  const { hostId, startsOn, endsOn, round } = await db().visit.findUniqueOrThrow({
    where: { id: granted.visitId },
    select: { hostId: true, startsOn: true, endsOn: true, round: true },
  });
  const lane = await db().lane.findFirstOrThrow({ where: { hostId }, select: { id: true } });
  if (!startsOn || !endsOn) throw new Error('no days are agreed');
  const after = { startsOn: dayOfColumn(startsOn), endsOn: dayOfColumn(endsOn) };
  const movers: (Target & { changeId: string })[] = [];
  for (const [index, target] of (await copiesOf(granted, count)).entries()) {
    const begins = addDays(after.startsOn, 365 + 4 * index);
    const before = { startsOn: begins, endsOn: addDays(begins, 2) };
    await db().visit.update({
      where: { id: target.visitId },
      data: {
        status: 'invited',
        laneId: lane.id,
        startsOn: columnOfDay(before.startsOn),
        endsOn: columnOfDay(before.endsOn),
        reference: `mover-${index}`,
      },
    });
    const { id } = await db().changeRequest.create({
      data: {
        visitId: target.visitId,
        side: 'city',
        point: 'dates',
        before,
        after,
        headName: '',
        reason: 'Our council meets.',
        round,
        madeAt: NOW,
        answerDue: columnOfDay('2026-12-09'),
      },
    });
    movers.push({ ...target, changeId: id });
  }
  return movers;
}

const codeOf = (failure: { code: string; reasons?: readonly { code: string }[] }): string =>
  failure.reasons?.map((one) => one.code).join(' ') ?? failure.code;

async function countDeadlocks(): Promise<number> {
  const rows = await db().$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
  return Number(rows[0]?.deadlocks ?? 0);
}
