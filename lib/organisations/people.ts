import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** Everybody who administers the programme now. */
export const programmeAdminIds = (tx: Tx): Promise<string[]> =>
  memberIds(tx, { role: 'programme_admin', organisation: { kind: 'programme' } });

/** Everybody who works at a host's desk now. */
export const hostDeskIds = (tx: Tx): Promise<string[]> =>
  memberIds(tx, {
    role: { in: ['host_officer', 'host_approver'] },
    organisation: { kind: 'host_office' },
  });

/** The present officers of a city hall: who acts for it. */
export const officerIds = (tx: Tx, organisationId: string): Promise<string[]> =>
  memberIds(tx, { organisationId, role: 'city_officer' });

/** The present team of one organisation. */
export const teamIds = (tx: Tx, organisationId: string): Promise<string[]> =>
  memberIds(tx, { organisationId });

type Where = NonNullable<Parameters<Tx['membership']['findMany']>[0]>['where'];

async function memberIds(tx: Tx, where: Where): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { ...where, endedAt: null, user: { disabledAt: null } },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  });
  return [...new Set(rows.map((row) => row.userId))];
}
