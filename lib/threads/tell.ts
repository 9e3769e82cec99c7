import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { otherSideOf } from '@/lib/interests/model';
import { notify } from '@/lib/notifications/notify';
import { membersOfSide } from '@/lib/notifications/visit-people';
import type { FoundThread } from './commands/find-thread';
import { threadPath } from './model';

type Thread = Pick<FoundThread, 'id' | 'internal' | 'pair' | 'speaker'>;

/**
 * Tells the people of the other side that there is a message, of an internal one the colleagues; once per message and person.
 * What was written stays on the page.
 */
export async function tellMessage(
  tx: Tx,
  context: WriteContext,
  { id: threadId, internal, pair, speaker }: Thread,
  messageId: string,
): Promise<void> {
  const side = internal ? 'host' : otherSideOf(speaker.side);
  const members = await tx.membership.findMany({
    where: membersOfSide(side, pair),
    distinct: ['userId'],
    select: { userId: true },
  });
  const place = { select: { city: { select: { name: true, nameZh: true } } } } as const;
  const { visit, interest } = await tx.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: { visit: place, interest: place },
  });
  const city = (visit ?? interest)?.city;
  if (!city) throw new Error(`thread ${threadId} is about nothing`);
  const host = await tx.host.findUniqueOrThrow({
    where: { id: pair.hostId },
    select: { officeZh: true, city: { select: { name: true } } },
  });
  const other =
    side === 'host'
      ? { name: { en: city.name, zh: city.nameZh } }
      : { name: { en: host.city.name, zh: host.officeZh } };
  await notify(
    tx,
    context,
    members.map((one) => one.userId),
    {
      kind: internal ? 'message_internal' : 'message',
      params: { threadId, side, other },
      path: threadPath(side, threadId),
      dedupeKey: `message:${messageId}`,
    },
  );
}
