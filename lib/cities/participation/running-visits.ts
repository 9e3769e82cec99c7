import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** From submission to the last day: a host works on the request, or is about to receive the delegation. */
export const RUNNING_STATUSES = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
] as const;

/** The running visits of a city hall, the oldest first. */
export const runningVisitsOf = (
  tx: Pick<Tx, 'visit'>,
  where: { organisationId: string; cityId: string },
) =>
  tx.visit.findMany({
    where: { ...where, status: { in: [...RUNNING_STATUSES] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      reference: true,
      status: true,
      hostId: true,
      host: { select: { officeEn: true, officeZh: true } },
    },
  });
