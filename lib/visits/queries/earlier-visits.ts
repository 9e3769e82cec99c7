import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
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

/** Most earlier visits that are named beside one request. */
const MOST_NAMED = 20;

const SELECT = {
  id: true,
  cityId: true,
  reference: true,
  title: true,
  status: true,
  sectors: true,
  endsOn: true,
  submittedAt: true,
} as const satisfies Prisma.VisitSelect;
type Row = Prisma.VisitGetPayload<{ select: typeof SELECT }>;

const NEWEST_FIRST = [
  { submittedAt: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.VisitOrderByWithRelationInput[];

/**
 * Other visits of the same city to the same host within the period that counts as recent, newest first. For a city only
 * those of its present town hall's own organisation; the host sees all.
 */
export async function earlierVisits(
  visit: Pick<VisitState, 'id' | 'hostId' | 'cityId' | 'organisationId'>,
  moment: Moment,
  reader: 'city' | 'host',
): Promise<EarlierVisitView[]> {
  const rows = await db().visit.findMany({
    where: {
      ...recentAt(visit.hostId, moment),
      cityId: visit.cityId,
      ...(reader === 'city' && { organisationId: visit.organisationId }),
      id: { not: visit.id },
    },
    orderBy: [...NEWEST_FIRST],
    take: MOST_NAMED,
    select: SELECT,
  });
  return rows.flatMap((row) => viewOf(row, moment));
}

/** What `earlierVisits` answers the host for each of these visits to it, by their ids, in one query. */
export async function earlierVisitsOfAll(
  hostId: string,
  visits: readonly Pick<VisitState, 'id' | 'cityId'>[],
  moment: Moment,
): Promise<ReadonlyMap<string, EarlierVisitView[]>> {
  const rows = await db().visit.findMany({
    where: {
      ...recentAt(hostId, moment),
      cityId: { in: [...new Set(visits.map((one) => one.cityId))] },
    },
    orderBy: [...NEWEST_FIRST],
    select: SELECT,
  });
  return new Map(
    visits.map(({ id, cityId }) => {
      const others = rows.filter((row) => row.cityId === cityId && row.id !== id);
      return [id, others.slice(0, MOST_NAMED).flatMap((row) => viewOf(row, moment))];
    }),
  );
}

function recentAt(hostId: string, { today, settings }: Moment): Prisma.VisitWhereInput {
  const since = columnOfDay(addMonths(today, -settings.duplicateMonths));
  return {
    hostId,
    status: { in: LIVE },
    submittedAt: { not: null },
    OR: [{ endsOn: { gte: since } }, { endsOn: null, submittedAt: { gte: since } }],
  };
}

function viewOf(
  { reference, endsOn, submittedAt, cityId: _, ...row }: Row,
  moment: Moment,
): EarlierVisitView[] {
  if (reference === null || submittedAt === null) return [];
  return [{ ...row, reference, day: endsOn ? dayOfColumn(endsOn) : hostDay(moment, submittedAt) }];
}
