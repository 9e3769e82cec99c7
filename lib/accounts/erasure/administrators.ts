import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** The list of requests, without language. */
export const DATA_REQUESTS = '/admin/data-requests';

/** Everybody who can carry a request out. */
export async function administrators(tx: Tx): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { role: 'programme_admin', endedAt: null },
    distinct: ['userId'],
    select: { userId: true },
  });
  return members.map((one) => one.userId);
}
