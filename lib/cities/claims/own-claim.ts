import 'server-only';
import type { Actor } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { OPEN_STATUSES } from './model';

const select = {
  id: true,
  cityId: true,
  organisationId: true,
  status: true,
  version: true,
} as const;

/**
 * The claim the actor may write for at this moment: the newest open one of an organisation they are an officer of.
 * Asked inside the writing transaction, so that an ended membership or claim counts at once.
 */
export async function officersClaim(tx: Tx, actor: Actor) {
  if (actor.kind !== 'user') return null;
  return tx.claim.findFirst({
    where: {
      status: { in: [...OPEN_STATUSES] },
      organisation: { memberships: { some: activeOfficer(actor.userId) } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select,
  });
}

/** The organisation whose claim was refused or has ended and which may begin again: the officer's own. */
export async function officersLastClaim(tx: Tx, actor: Actor) {
  if (actor.kind !== 'user') return null;
  return tx.claim.findFirst({
    where: { organisation: { memberships: { some: activeOfficer(actor.userId) } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { ...select, freeMail: true, demo: true },
  });
}

const activeOfficer = (userId: string) => ({
  userId,
  role: 'city_officer' as const,
  endedAt: null,
  user: { disabledAt: null },
});
