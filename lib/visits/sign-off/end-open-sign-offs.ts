import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** Ends what still lies before the approver: it is asked anew, or has been submitted without it. */
export async function endOpenSignOffs(
  tx: Pick<Tx, 'requestSignOff'>,
  visitId: string,
): Promise<void> {
  await tx.requestSignOff.updateMany({
    where: { visitId, status: 'open' },
    data: { status: 'replaced' },
  });
}
