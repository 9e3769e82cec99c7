import 'server-only';
import { type Actor, isUser } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { hasFeed } from './readers';

/** Since when there is an address for the person's calendar; null while there is none. */
export type OwnFeed = { since: Date | null };

/** The feed of whoever works for a city or a host; null for everybody else, who have no visits of their own. */
export async function getOwnFeed(actor: Actor): Promise<OwnFeed | null> {
  if (!isUser(actor) || !hasFeed(actor)) return null;
  const feed = await db().calendarFeed.findUnique({
    where: { userId: actor.userId },
    select: { createdAt: true },
  });
  return { since: feed?.createdAt ?? null };
}
