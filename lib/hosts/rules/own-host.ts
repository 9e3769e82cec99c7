import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser, type Role } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';

/** The host for which the actor holds one of these roles, read inside the transaction: a membership may have ended. */
export async function ownHost(tx: Tx, { actor }: WriteContext, roles: readonly Role[]) {
  if (!isUser(actor)) return null;
  const held = await tx.membership.findFirst({
    where: {
      userId: actor.userId,
      role: { in: [...roles] },
      endedAt: null,
      user: { disabledAt: null },
      organisation: { hostId: { not: null } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      organisation: { select: { host: { select: { id: true, settings: true, timeZone: true } } } },
    },
  });
  return held?.organisation.host ?? null;
}
