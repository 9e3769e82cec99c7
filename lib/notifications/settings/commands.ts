import 'server-only';
import { ownAccount } from '@/lib/accounts/commands/own-account';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result } from '@/lib/result';
import { groupOf, NOTICE_GROUPS } from './model';
import type { NoticeSettingsInput } from './schema';

/**
 * Sets how groups of notices reach the actor from now on. What already waits for a summary still comes with the next
 * one, unless its group is now for the site only. Refuses accounts of the demonstration.
 */
export async function saveNoticeSettings(
  context: WriteContext,
  wanted: NoticeSettingsInput,
): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id: userId } = own.value;
  return write(context, async (tx) => {
    for (const group of NOTICE_GROUPS) {
      const way = wanted[group];
      if (way === undefined) continue;
      const key = { userId, group };
      await tx.noticeSetting.upsert({
        where: { userId_group: key },
        create: { ...key, way },
        update: { way },
      });
    }
    await letGo(tx, userId, wanted);
    return ok({
      value: null,
      audit: {
        action: 'account.notices_set',
        objectType: 'user',
        objectId: userId,
        changed: wanted,
      },
    });
  });
}

/** What is now for the site only waits for no summary. */
async function letGo(tx: Tx, userId: string, wanted: NoticeSettingsInput): Promise<void> {
  const waiting = await tx.notification.findMany({
    where: { userId, awaitsSummary: true },
    select: { id: true, kind: true },
  });
  const quiet = waiting.filter(({ kind }) => {
    const group = groupOf(kind);
    return group !== null && wanted[group] === 'on_site';
  });
  await tx.notification.updateMany({
    where: { id: { in: quiet.map((one) => one.id) } },
    data: { awaitsSummary: false },
  });
}
