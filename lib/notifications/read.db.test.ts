import { beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { readAllNotices, readNotice } from './commands';
import { countUnread, listNotices, timeZoneOf } from './queries';

const city = { name: { en: 'Teststadt', zh: '测试市' } };

/** So many notices of one person, an hour apart. */
async function someNotices({ userId }: UserActor, count: number) {
  await db().notification.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      userId,
      kind: 'claim_submitted',
      params: { city },
      path: `/admin/claims/${index}`,
      dedupeKey: `claim:${index}`,
      createdAt: new Date(Date.UTC(2026, 10, 1, index)),
    })),
  });
  return db().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
}

const unread = { unreadOnly: true, page: 1 };

let reader: UserActor;
beforeEach(async () => {
  reader = await aProgrammeMember('programme_admin');
});

describe('a person’s notices', () => {
  it('come newest first, page by page', async () => {
    await someNotices(reader, 27);
    const first = await listNotices(reader, { unreadOnly: false, page: 1 });
    expect(first).toMatchObject({ unread: 27, total: 27, pages: { page: 1, last: 2 } });
    expect(first.rows.map((row) => row.path).slice(0, 2)).toEqual([
      '/admin/claims/26',
      '/admin/claims/25',
    ]);
    const beyond = await listNotices(reader, { unreadOnly: false, page: 9 });
    expect(beyond.pages.page).toBe(2);
    expect(beyond.rows.map((row) => row.path)).toEqual(['/admin/claims/1', '/admin/claims/0']);
  });

  it('are nobody else’s', async () => {
    await someNotices(reader, 2);
    const other = await aProgrammeMember('programme_admin');
    expect(await listNotices(other, unread)).toMatchObject({ rows: [], unread: 0, total: 0 });
  });

  it('show their times in the reader’s zone', async () => {
    const guest = await aClaimedCity({ timeZone: 'Europe/Lisbon' });
    const receiver = await aHost();
    expect(await timeZoneOf(guest.officer, 'workspace')).toBe('Europe/Lisbon');
    expect(await timeZoneOf(receiver.officer, 'desk')).toBe('Asia/Shanghai');
    expect(await timeZoneOf(reader, 'admin')).toBe('UTC');
  });
});

describe('reading', () => {
  it('marks the notice and says where it leads; once more changes nothing', async () => {
    const [notice] = await someNotices(reader, 2);
    const id = notice?.id ?? '';
    const now = new Date('2026-11-25T09:00:00Z');
    expect(await readNotice(aContext(reader, now), id)).toEqual({
      ok: true,
      value: '/admin/claims/0',
    });
    await readNotice(aContext(reader, new Date('2026-11-26T09:00:00Z')), id);
    const row = await db().notification.findUniqueOrThrow({ where: { id } });
    expect(row.readAt).toEqual(now);
    expect(await countUnread(reader)).toBe(1);
    expect((await listNotices(reader, unread)).rows).toHaveLength(1);
  });

  it('finds neither somebody else’s notice nor a missing one', async () => {
    const [notice] = await someNotices(reader, 1);
    const other = await aProgrammeMember('programme_admin');
    const missing = { ok: false, failure: { code: 'not_found' } };
    expect(await readNotice(aContext(other), notice?.id ?? '')).toEqual(missing);
    expect(await readNotice(aContext(other), crypto.randomUUID())).toEqual(missing);
    expect(await countUnread(reader)).toBe(1);
  });

  it('all at once leaves what came after the list was shown', async () => {
    const notices = await someNotices(reader, 3);
    const other = await aProgrammeMember('programme_admin');
    await someNotices(other, 1);
    const seen = notices[1]?.createdAt ?? new Date(0);
    expect((await readAllNotices(aContext(reader), seen)).ok).toBe(true);
    expect((await listNotices(reader, unread)).rows.map((row) => row.path)).toEqual([
      '/admin/claims/2',
    ]);
    expect(await countUnread(other)).toBe(1);
  });
});
