import 'server-only';
import { type Actor, hostIdsOf } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { dayOfColumn } from '@/lib/hosts/day';
import { isRankBand, PAYERS } from '../model';
import { MOST_OUTWARD_VISITS, type OutwardVisit } from './model';

/** Visits of the actor's own host to a city, the latest first; those taken back are left out. */
export async function listOutwardVisits(actor: Actor, cityId: string): Promise<OutwardVisit[]> {
  const rows = await db().outwardVisit.findMany({
    where: { cityId, hostId: { in: hostIdsOf(actor) }, removedAt: null },
    orderBy: [{ endsOn: 'desc' }, { id: 'desc' }],
    take: MOST_OUTWARD_VISITS,
    select: {
      id: true,
      startsOn: true,
      endsOn: true,
      headRankBand: true,
      paysLocal: true,
      source: true,
      sourceUrl: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    startsOn: dayOfColumn(row.startsOn),
    endsOn: dayOfColumn(row.endsOn),
    headRankBand: isRankBand(row.headRankBand) ? row.headRankBand : null,
    paysLocal: PAYERS.find((payer) => payer === row.paysLocal) ?? null,
  }));
}
