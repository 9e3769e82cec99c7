import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import type { VisitStatus } from '../model';
import type { VisitState } from '../state';
import { type ChangeStatus, openChange } from './model';

/**
 * Gives the open change its end. Throws when it has one already, which the lock on the visit's row makes impossible.
 */
export async function settleChange(
  tx: Tx,
  id: string,
  status: Exclude<ChangeStatus, 'open'>,
  answered: Pick<
    Prisma.ChangeRequestUncheckedUpdateManyInput,
    'answer' | 'answeredAt' | 'answeredById'
  >,
): Promise<void> {
  const { count } = await tx.changeRequest.updateMany({
    where: { id, status: 'open' },
    data: { status, ...answered },
  });
  if (count !== 1) throw new Error(`change ${id} is not open`);
}

/** A visit that is put off, called off or over has nothing left to change: what is open lapses with it. */
export async function lapseOpenChange(
  tx: Tx,
  visit: VisitState,
  to: VisitStatus,
  now: Date,
): Promise<void> {
  if (openChange(visit) === null || to === 'confirmed') return;
  await tx.changeRequest.updateMany({
    where: { visitId: visit.id, status: 'open' },
    data: { status: 'lapsed', answeredAt: now },
  });
}
