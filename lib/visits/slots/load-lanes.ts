import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { addDays, columnOfDay, type Days, dayOfColumn } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { SlotProblem } from '../state';
import { isOpenOn, nearestFree, SEARCHED_DAYS, type SlotLane } from './free-days';

/** The first lane of the host that is open and that no other firm visit occupies on one of these days. */
export async function findFreeLane(client: Tx, hostId: string, days: Days, exceptVisitId: string) {
  const lane = await client.lane.findFirst({
    where: {
      hostId,
      OR: [{ closesOn: null }, { closesOn: { gt: columnOfDay(days.endsOn) } }],
      visits: {
        none: {
          id: { not: exceptVisitId },
          status: { in: ['invited', 'confirmed'] },
          startsOn: { lte: columnOfDay(days.endsOn) },
          endsOn: { gte: columnOfDay(days.startsOn) },
        },
      },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return lane?.id ?? null;
}

/** The lanes of a host and the firm visits in them that touch these days. */
export async function loadLanes(
  client: Tx,
  hostId: string,
  { startsOn, endsOn }: Days,
  exceptVisitId: string,
): Promise<SlotLane[]> {
  const rows = await client.lane.findMany({
    where: { hostId },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      closesOn: true,
      visits: {
        where: {
          id: { not: exceptVisitId },
          status: { in: ['invited', 'confirmed'] },
          startsOn: { lte: columnOfDay(endsOn) },
          endsOn: { gte: columnOfDay(startsOn) },
        },
        select: { startsOn: true, endsOn: true },
      },
    },
  });
  return rows.map(({ id, closesOn, visits }) => ({
    id,
    closesOn: closesOn && dayOfColumn(closesOn),
    taken: visits.flatMap((one) =>
      one.startsOn && one.endsOn
        ? [{ startsOn: dayOfColumn(one.startsOn), endsOn: dayOfColumn(one.endsOn) }]
        : [],
    ),
  }));
}

/** The stretch in which other days are looked for. */
export const searchedAround = ({ startsOn, endsOn }: Days): Days => ({
  startsOn: addDays(startsOn, -SEARCHED_DAYS),
  endsOn: addDays(endsOn, SEARCHED_DAYS),
});

/** Why no lane is free on these days, and which days are instead. */
export async function explainFullSlot(
  client: Tx,
  hostId: string,
  days: Days,
  { visitId, moment }: { visitId: string; moment: Pick<Moment, 'today' | 'calendar'> },
): Promise<SlotProblem> {
  const lanes = await loadLanes(client, hostId, searchedAround(days), visitId);
  if (!lanes.some((lane) => isOpenOn(lane, days))) return { kind: 'no_lane' };
  return { kind: 'taken', nearest: nearestFree(lanes, days, moment) };
}
