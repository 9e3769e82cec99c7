import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** A place somebody added by hand is listed from the day its claim is verified. */
export async function listPlace(tx: Tx, cityId: string): Promise<void> {
  await tx.city.updateMany({
    where: { id: cityId, addedByHandAt: { not: null } },
    data: { archivedAt: null },
  });
}
