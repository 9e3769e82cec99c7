import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { DEFAULT_WAY, type NoticeSettings } from './model';

/** How the person's own notices reach them; `demo` accounts are everybody's and cannot choose. */
export async function getNoticeSettings(
  actor: UserActor,
): Promise<{ settings: NoticeSettings; demo: boolean }> {
  const { demo, noticeWays } = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { demo: true, noticeWays: { select: { group: true, way: true } } },
  });
  const settings: NoticeSettings = {
    visits: DEFAULT_WAY,
    team: DEFAULT_WAY,
    programme: DEFAULT_WAY,
    reminders: DEFAULT_WAY,
  };
  for (const { group, way } of noticeWays) settings[group] = way;
  return { settings, demo };
}
