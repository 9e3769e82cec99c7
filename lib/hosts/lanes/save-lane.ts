import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay, type Day, dayIn, dayOfColumn } from '@/lib/hosts/day';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { lockLanes } from './lock-lanes';
import { type LaneInput, laneProblems } from './model';

/**
 * Adds a lane to the host of an approver, renames it, closes it from a day on or opens it again. The lanes are locked first, as by
 * approvals: none closes over a visit that is being approved, and of two closed at once the last one stays.
 */
export function saveLane(
  context: WriteContext,
  { laneId, ...input }: LaneInput & { laneId?: string },
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const host = await approversHost(tx, context);
    if (!host) return refuse({ code: 'forbidden' });
    await lockLanes(tx, host.id);
    const lanes = await tx.lane.findMany({ where: { hostId: host.id } });
    const lane = lanes.find((one) => one.id === laneId);
    if (laneId && !lane) return refuse({ code: 'not_found' });
    const others = lanes.filter((one) => one.id !== laneId);
    const problems = laneProblems(input, {
      today: dayIn(host.timeZone, context.now),
      closesOn: lane?.closesOn ? dayOfColumn(lane.closesOn) : null,
      others: {
        total: others.length,
        staysOpen: others.filter((one) => one.closesOn === null).length,
      },
      visitsAfter: lane && input.closesOn ? await visitsAfter(tx, lane.id, input.closesOn) : 0,
    });
    if (problems.length > 0) return refuseRule(...problems);
    const data = { ...input, closesOn: input.closesOn && columnOfDay(input.closesOn) };
    const { id } = lane
      ? await tx.lane.update({ where: { id: lane.id }, data })
      : await tx.lane.create({ data: { ...data, hostId: host.id } });
    return ok({
      value: null,
      audit: {
        action: lane ? 'lane.changed' : 'lane.added',
        objectType: 'lane',
        objectId: id,
        detail: { hostId: host.id, closesOn: input.closesOn },
        changed: { nameZh: input.nameZh, nameEn: input.nameEn },
      },
    });
  });
}

/** Read again inside the transaction: a membership may have ended since the page was served. */
async function approversHost(tx: Tx, { actor }: WriteContext) {
  if (!isUser(actor)) return null;
  const held = await tx.membership.findFirst({
    where: {
      userId: actor.userId,
      role: 'host_approver',
      endedAt: null,
      user: { disabledAt: null },
      organisation: { hostId: { not: null } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { organisation: { select: { host: { select: { id: true, timeZone: true } } } } },
  });
  return held?.organisation.host ?? null;
}

const visitsAfter = (tx: Tx, laneId: string, closesOn: Day): Promise<number> =>
  tx.visit.count({
    where: {
      laneId,
      status: { in: ['invited', 'confirmed'] },
      endsOn: { gte: columnOfDay(closesOn) },
    },
  });
