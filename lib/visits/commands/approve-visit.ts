import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { Target } from './change-visit';
import { transition } from './transition';

/**
 * Approves the visit and takes a lane for its days. The lanes are locked before anything is read, so that of many
 * approvals at one slot the first takes it and the others see it taken; the exclusion constraint stands behind that.
 */
export const approveVisit = (context: WriteContext, target: Target) =>
  transition(context, target, { transition: 'approve' }, { prepare: lockLanes });

/** In ascending order of ids, always: two approvals that lock in different orders would wait for each other for ever. */
async function lockLanes(tx: Tx, visitId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT lane.id FROM lane JOIN visit ON visit.host_id = lane.host_id
    WHERE visit.id = ${visitId}::uuid
    ORDER BY lane.id
    FOR UPDATE OF lane`;
}
