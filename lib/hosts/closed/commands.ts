import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Role } from '@/lib/auth/model';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { columnOfDay } from '../day';
import { ownHost } from '../rules/own-host';
import { MOST_PERIODS } from './model';
import type { ClosedPeriodInput } from './schema';

const DESK: readonly Role[] = ['host_officer', 'host_approver'];

/** Adds a closed period to the host of an officer, or changes one. Another host's is not found. */
export function saveClosedPeriod(
  context: WriteContext,
  { periodId, startsOn, endsOn, ...names }: ClosedPeriodInput,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const host = await ownHost(tx, context, DESK);
    if (!host) return refuse({ code: 'forbidden' });
    const data = { ...names, startsOn: columnOfDay(startsOn), endsOn: columnOfDay(endsOn) };
    const own = { hostId: host.id, removedAt: null };
    if (periodId) {
      const { count } = await tx.closedPeriod.updateMany({ where: { ...own, id: periodId }, data });
      if (count === 0) return refuse({ code: 'not_found' });
    } else if ((await tx.closedPeriod.count({ where: own })) >= MOST_PERIODS) {
      return refuseRule({ code: 'rules.refusal.tooMany', params: { most: MOST_PERIODS } });
    }
    const id =
      periodId ?? (await tx.closedPeriod.create({ data: { ...data, hostId: host.id } })).id;
    return ok({
      value: null,
      audit: {
        action: periodId ? 'host.closed_period_changed' : 'host.closed_period_added',
        objectType: 'closed_period',
        objectId: id,
        detail: { hostId: host.id, startsOn, endsOn },
        changed: names,
      },
    });
  });
}

/** Takes a closed period back; its row stays on record. Another host's, or one taken back before, is not found. */
export function removeClosedPeriod(
  context: WriteContext,
  { periodId }: { periodId: string },
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const host = await ownHost(tx, context, DESK);
    if (!host) return refuse({ code: 'forbidden' });
    const { count } = await tx.closedPeriod.updateMany({
      where: { id: periodId, hostId: host.id, removedAt: null },
      data: { removedAt: context.now },
    });
    if (count === 0) return refuse({ code: 'not_found' });
    return ok({
      value: null,
      audit: {
        action: 'host.closed_period_removed',
        objectType: 'closed_period',
        objectId: periodId,
        detail: { hostId: host.id },
      },
    });
  });
}
