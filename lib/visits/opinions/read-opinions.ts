import 'server-only';
import { db } from '@/lib/db/client';
import { type Day, dayOfColumn } from '@/lib/hosts/day';
import { MOST_ENTRIES_OF_LIBRARY } from '@/lib/hosts/library/model';
import type { ConsultedView, OpinionView } from './model';

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
    const named = department ?? site;
    if (!named) return [];
    const due = dayOfColumn(dueOn);
    return {
      ...row,
      of: { ...named, kind: department ? ('department' as const) : ('site' as const) },
      dueOn: due,
      result: state === 'asked' ? null : state,
      overdue: state === 'asked' && due < today,
      answeredOn: answeredOn && dayOfColumn(answeredOn),
    };
  });
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
