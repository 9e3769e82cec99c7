import 'server-only';
import { db } from '@/lib/db/client';
import { addMonths, columnOfDay, dayOfColumn } from '@/lib/hosts/day';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import type { VisitStatus } from '../model';
import type { VisitState } from '../state';
import type { EarlierVisitView } from '../views';

/** A visit that ended without taking place is no earlier visit. */
const LIVE: VisitStatus[] = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
  'closed',
];

/**
 * Other visits of the same city to the same host within the period that counts as recent, newest first. For a city only
 * those of its present town hall's own organisation; the host sees all.
 */
export async function earlierVisits(
  visit: VisitState,
  moment: Moment,
  reader: 'city' | 'host',
): Promise<EarlierVisitView[]> {
  const since = columnOfDay(addMonths(moment.today, -moment.settings.duplicateMonths));
  const rows = await db().visit.findMany({
    where: {
      hostId: visit.hostId,
      cityId: visit.cityId,
      ...(reader === 'city' && { organisationId: visit.organisationId }),
      id: { not: visit.id },
      status: { in: LIVE },
      submittedAt: { not: null },
      OR: [{ endsOn: { gte: since } }, { endsOn: null, submittedAt: { gte: since } }],
    },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: 20,
    select: {
      id: true,
      reference: true,
      title: true,
      status: true,
      sectors: true,
      endsOn: true,
      submittedAt: true,
    },
  });
  return rows.flatMap(({ reference, endsOn, submittedAt, ...row }) => {
    if (reference === null || submittedAt === null) return [];
    return [
      { ...row, reference, day: endsOn ? dayOfColumn(endsOn) : hostDay(moment, submittedAt) },
    ];
  });
}
