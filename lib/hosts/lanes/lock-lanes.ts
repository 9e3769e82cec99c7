import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/**
 * Locks the lanes of a host until the end of the transaction, before the row of any visit: in ascending order of ids, always, because
 * two transactions that lock in different orders would wait for each other for ever. Whoever gives a visit its days and
 * lane, and whoever changes lanes, comes through here.
 */
export async function lockLanes(tx: Tx, hostId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM lane WHERE host_id = ${hostId}::uuid ORDER BY id FOR UPDATE`;
}
