import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { NameParam } from '@/lib/i18n/message-params';
import { notify } from '@/lib/notifications/notify';
import { officerIds } from '../people';

type Opened = { id: string; organisationId: string; name: string; city: NameParam };

/** Tells the officers of a city hall that somebody asks to join them. */
export async function tellOfficers(
  tx: Tx,
  context: WriteContext,
  { id, organisationId, name, city }: Opened,
): Promise<void> {
  await notify(tx, context, await officerIds(tx, organisationId), {
    kind: 'join_requested',
    params: { organisationId, person: name, city },
    path: '/workspace/team',
    dedupeKey: `join_requested:${id}`,
  });
}
