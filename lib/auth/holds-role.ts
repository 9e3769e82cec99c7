import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { Role } from './model';

/** Whether the person holds one of these roles in an organisation at this moment; asked again inside the writing transaction. */
export async function holdsRole(tx: Tx, userId: string, roles: readonly Role[]): Promise<boolean> {
  const found = await tx.membership.findFirst({
    where: { userId, role: { in: [...roles] }, endedAt: null, user: { disabledAt: null } },
    select: { id: true },
  });
  return found !== null;
}
