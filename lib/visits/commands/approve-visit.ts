import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { dayOfColumn } from '@/lib/hosts/day';
import { lockLanes } from '@/lib/hosts/lanes/lock-lanes';
import { findFreeLane } from '../slots/load-lanes';
import { inSlotTurn, stoppedByDatabase } from '../slots/slot-turn';
import type { Target } from './change-visit';
import { transition } from './transition';

/**
 * Approves the visit and takes a lane for its days. The lanes are locked before anything is decided, so that of many
 * approvals at one slot the first takes it and the others see it taken. The exclusion constraint is the last word: whom
 * it stops is asked once more, and then sees who came first.
 */
export function approveVisit(context: WriteContext, target: Target) {
  const approve = () =>
    transition(context, target, { transition: 'approve' }, { prepare: queueForSlot });
  return inSlotTurn(async () => {
    const first = await approve();
    return stoppedByDatabase(first) ? approve() : first;
  });
}

/** Nobody queues for a slot that is taken already: the answer is known, and waiting for it would only be long. */
async function queueForSlot(tx: Tx, visitId: string): Promise<void> {
  const visit = await tx.visit.findUnique({
    where: { id: visitId },
    select: { hostId: true, startsOn: true, endsOn: true },
  });
  if (!visit?.startsOn || !visit.endsOn) return;
  const days = { startsOn: dayOfColumn(visit.startsOn), endsOn: dayOfColumn(visit.endsOn) };
  if (await findFreeLane(tx, visit.hostId, days, visitId)) await lockLanes(tx, visit.hostId);
}
