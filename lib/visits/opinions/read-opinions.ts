import 'server-only';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/hosts/day';
import { MOST_ENTRIES_OF_LIBRARY } from '@/lib/hosts/library/model';
import { CHASED_IN } from './clock';
import type { ConsultedView, OpinionView, OverdueOpinion } from './model';

const NAMES = { select: { id: true, nameZh: true, nameEn: true } } as const;

/** Opinions on a visit, in the order they were asked. The caller has checked that its reader belongs to the host or audits. */
export async function opinionsOf(visitId: string, today: Day): Promise<OpinionView[]> {
  const rows = await db().visitOpinion.findMany({
    where: { visitId },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      question: true,
      dueOn: true,
      state: true,
      answer: true,
      givenBy: true,
      documentNumber: true,
      answeredOn: true,
      department: NAMES,
      site: NAMES,
    },
  });
  return rows.flatMap(({ department, site, state, dueOn, answeredOn, ...row }) => {
    const of = consultedOf(department, site);
    if (!of) return [];
    const due = dayOfColumn(dueOn);
    return {
      ...row,
      of,
      dueOn: due,
      result: state === 'asked' ? null : state,
      overdue: state === 'asked' && due < today,
      answeredOn: answeredOn && dayOfColumn(answeredOn),
    };
  });
}

/** Questions to departments and sites of these hosts that should have been answered, the longest overdue first. */
export async function overdueOpinions(
  hostIds: readonly string[],
  today: Day,
): Promise<OverdueOpinion[]> {
  const rows = await db().visitOpinion.findMany({
    where: {
      state: 'asked',
      dueOn: { lt: columnOfDay(today) },
      visit: { hostId: { in: [...hostIds] }, status: { in: CHASED_IN } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      dueOn: true,
      department: NAMES,
      site: NAMES,
      visit: {
        select: { id: true, reference: true, city: { select: { name: true, nameZh: true } } },
      },
    },
  });
  return rows.flatMap(({ id, department, site, dueOn, visit }) => {
    const of = consultedOf(department, site);
    if (!of) return [];
    const reference = visit.reference ?? '';
    return { id, of, dueOn: dayOfColumn(dueOn), visit: { ...visit, reference } };
  });
}

type Named = { id: string; nameZh: string; nameEn: string } | null;

function consultedOf(department: Named, site: Named): ConsultedView | null {
  if (department) return { ...department, kind: 'department' };
  return site && { ...site, kind: 'site' };
}

/** Departments and sites of a host that are in use. */
export async function consultedBy(hostId: string): Promise<ConsultedView[]> {
  const shared = {
    where: { hostId, active: true },
    orderBy: { id: 'asc' as const },
    take: MOST_ENTRIES_OF_LIBRARY,
    ...NAMES,
  };
  const [departments, sites] = await Promise.all([
    db().department.findMany(shared),
    db().site.findMany(shared),
  ]);
  return [
    ...departments.map((one) => ({ ...one, kind: 'department' as const })),
    ...sites.map((one) => ({ ...one, kind: 'site' as const })),
  ];
}
