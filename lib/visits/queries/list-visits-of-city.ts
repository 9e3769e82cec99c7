import 'server-only';
import { type Actor, hostIdsOf } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { dayIn, dayOfColumn } from '@/lib/hosts/day';
import type { VisitStatus } from '../model';
import type { EarlierVisitView } from '../views';

/** One file of a city with a host: of a visit that took no place as well, since it too was a contact. */
export type CityFile = Omit<EarlierVisitView, 'status'> & { status: VisitStatus };

/** Files of one city with the actor's own hosts, newest first; nothing of other hosts, nothing that was never submitted. */
export async function listVisitsOfCity(actor: Actor, cityId: string): Promise<CityFile[]> {
  const rows = await db().visit.findMany({
    where: { cityId, hostId: { in: hostIdsOf(actor) }, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true,
      reference: true,
      title: true,
      status: true,
      sectors: true,
      endsOn: true,
      submittedAt: true,
      host: { select: { timeZone: true } },
    },
  });
  return rows.flatMap(({ reference, endsOn, submittedAt, host, ...row }) => {
    if (reference === null || submittedAt === null) return [];
    const day = endsOn ? dayOfColumn(endsOn) : dayIn(host.timeZone, submittedAt);
    return [{ ...row, reference, day }];
  });
}
