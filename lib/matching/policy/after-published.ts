import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { hostDeskIds, programmeAdminIds } from '@/lib/organisations/people';
import { askForLists } from '../top-lists/refresh-cities';
import type { MatchingPolicy } from './model';

/**
 * What follows in the transaction that publishes new weights: scores change everywhere at once, so everybody who works with
 * an order is told, and a job makes the stored lists anew; until it has, nothing is read from them.
 */
export async function afterPolicyPublished(
  tx: Tx,
  context: WriteContext,
  { number, version }: Pick<MatchingPolicy, 'number' | 'version'>,
): Promise<void> {
  await askForLists(tx);
  const readers = [...(await hostDeskIds(tx)), ...(await programmeAdminIds(tx))];
  await notify(tx, context, [...new Set(readers)], {
    kind: 'policy_published',
    params: { version },
    path: '/how-matching-works',
    dedupeKey: `policy_published:${number}`,
  });
}
