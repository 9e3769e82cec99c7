import 'server-only';
import { cache } from 'react';
import { claimedCityIdsOf, hostIdsOf, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import { type MessageParams, messageParams } from '@/lib/i18n/message-params';
import type { NoticeArea } from './model';

const PAGE_SIZE = 25;

/** A notice of the reader's list; its sentence is `notifications.kind.<kind>` with `params`. */
export type NoticeRow = {
  id: string;
  kind: string;
  params: MessageParams;
  path: string;
  createdAt: Date;
  isRead: boolean;
};

export type NoticeList = { rows: NoticeRow[]; unread: number; total: number; pages: Pages };

/** One page of the person's own notices, newest first. */
export async function listNotices(
  actor: UserActor,
  wanted: { unreadOnly: boolean; page: number },
): Promise<NoticeList> {
  const own = { userId: actor.userId };
  const [unread, total] = await Promise.all([
    countUnread(actor),
    db().notification.count({ where: own }),
  ]);
  const pages = pagesOf(wanted.page, wanted.unreadOnly ? unread : total, PAGE_SIZE);
  const rows = await db().notification.findMany({
    where: wanted.unreadOnly ? { ...own, readAt: null } : own,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (pages.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: { id: true, kind: true, params: true, path: true, createdAt: true, readAt: true },
  });
  return {
    rows: rows.map(({ readAt, params, ...row }) => ({
      ...row,
      params: messageParams.parse(params),
      isRead: readAt !== null,
    })),
    unread,
    total,
    pages,
  };
}

/** How many notices the person has not read; asked once per request. */
export const countUnread = cache(
  (actor: UserActor): Promise<number> =>
    db().notification.count({ where: { userId: actor.userId, readAt: null } }),
);

/** The zone in which the reader's days begin: the city's, the host's, or UTC for the programme. */
export async function timeZoneOf(actor: UserActor, area: NoticeArea): Promise<string> {
  if (area === 'desk') {
    const [hostId] = hostIdsOf(actor);
    const host = hostId
      ? await db().host.findUnique({ where: { id: hostId }, select: { timeZone: true } })
      : null;
    return host?.timeZone ?? 'UTC';
  }
  const [cityId] = area === 'workspace' ? claimedCityIdsOf(actor) : [];
  const city = cityId
    ? await db().city.findUnique({ where: { id: cityId }, select: { timeZone: true } })
    : null;
  return city?.timeZone ?? 'UTC';
}
