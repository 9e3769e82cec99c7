import { db } from '@/lib/db/client';
import { approveVisit } from '@/lib/visits/commands/approve-visit';
import { recordApproval } from '@/lib/visits/commands/record-approval';
import { aContext } from './people';
import { copiesOf } from './visit-copies';
import { aVisit, aVisitWorld } from './visits';

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
  firmVisits: number;
  /** From the first attempt to the last answer. */
  milliseconds: number;
  /** Deadlocks the database has counted meanwhile. */
  deadlocks: number;
};

/** `attempts` visits of one host with the same agreed days, all granted, are approved in the same moment. */
export async function rushForSlot(attempts: number): Promise<Rush> {
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
  const targets = [first, ...(await copiesOf(first, attempts - 1))];
  const before = await countDeadlocks();
  const started = performance.now();
  const answers = await Promise.allSettled(
    targets.map((target) => approveVisit(aContext(world.host.approver, world.now), target)),
  );
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
      where: { hostId: world.host.host.id, status: 'invited' },
    }),
    milliseconds,
    deadlocks: (await countDeadlocks()) - before,
  };
}

const codeOf = (failure: { code: string; reasons?: readonly { code: string }[] }): string =>
  failure.reasons?.map((one) => one.code).join(' ') ?? failure.code;

async function countDeadlocks(): Promise<number> {
  const rows = await db().$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
  return Number(rows[0]?.deadlocks ?? 0);
}
