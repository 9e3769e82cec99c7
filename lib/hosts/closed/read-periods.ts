import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay, type Day, dayOfColumn } from '../day';
import type { ClosedPeriod } from './model';

/** The closed periods of a host that are not over before a day, in order of time; those taken back are left out. */
export async function readClosedPeriods(
  reader: Pick<Tx, 'closedPeriod'>,
  hostId: string,
  from: Day,
): Promise<ClosedPeriod[]> {
  const rows = await reader.closedPeriod.findMany({
    where: { hostId, removedAt: null, endsOn: { gte: columnOfDay(from) } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      nameEn: true,
      nameZh: true,
      startsOn: true,
      endsOn: true,
      exceptEvent: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    startsOn: dayOfColumn(row.startsOn),
    endsOn: dayOfColumn(row.endsOn),
  }));
}
