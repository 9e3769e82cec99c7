import 'server-only';
import { createHash } from 'node:crypto';
import { selectMembership, toMembership } from '@/lib/auth/load-actor';
import type { UserActor } from '@/lib/auth/model';
import { hashOfSecret } from '@/lib/auth/tokens';
import { calendarText } from '@/lib/calendar-files/calendar-text';
import { db } from '@/lib/db/client';
import { isLocale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { feedEntries } from '@/lib/visits/calendar/feed-entries';
import { FEED_ROLES, hasFeed } from './readers';

/** How often programs should ask again. Those of big providers ask when they like. */
const REFRESH_SECONDS = 3_600;

/** Somebody's calendar at this moment; `tag` changes with its text. */
export type Feed = { text: string; tag: string; changedAt: Date };

/**
 * Whose address this is, with their present memberships of a city or a host; null for an address nobody has, a closed
 * account and somebody who works for neither any more. What else the person may do counts for nothing here.
 */
export async function readerOfFeed(
  secret: string,
): Promise<{ actor: UserActor; since: Date } | null> {
  const feed = await db().calendarFeed.findUnique({
    where: { tokenHash: hashOfSecret(secret) },
    select: {
      createdAt: true,
      user: {
        select: {
          id: true,
          name: true,
          locale: true,
          disabledAt: true,
          memberships: {
            where: { endedAt: null, role: { in: [...FEED_ROLES] } },
            orderBy: { createdAt: 'asc' },
            select: selectMembership,
          },
        },
      },
    },
  });
  if (!feed || feed.user.disabledAt) return null;
  const { user } = feed;
  const actor: UserActor = {
    kind: 'user',
    userId: user.id,
    name: user.name,
    locale: isLocale(user.locale) ? user.locale : 'en',
    sessionRef: 'feed',
    memberships: user.memberships.map(toMembership),
  };
  return hasFeed(actor) ? { actor, since: feed.createdAt } : null;
}

/** What this person's calendar shows now, in their language; unchanged as long as nothing in it changes. */
export async function writeFeed(actor: UserActor, since: Date, now: Date): Promise<Feed> {
  const t = await translator(actor.locale);
  const { entries, changedAt } = await feedEntries(actor, t, now);
  const latest = changedAt && changedAt > since ? changedAt : since;
  const text = calendarText({
    locale: actor.locale,
    name: t('calendarFiles.name'),
    entries,
    now: latest,
    refreshSeconds: REFRESH_SECONDS,
  });
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  return { text, tag, changedAt: latest };
}
