import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { write } from '@/lib/actions/write';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/routing';
import { deliverMail } from '@/lib/mail/deliver';
import { startMailServer } from '@/lib/mail/testing/mail-server';
import { closeTransport } from '@/lib/mail/transport';
import { ok } from '@/lib/result';
import { aContext } from '@/tests/factories/people';
import { readAllNotices } from '../commands';
import { notifyVisit } from '../notify-visit';
import { saveNoticeSettings } from '../settings/commands';
import { aToldVisit } from '../testing/told-visit';
import type { VisitNews } from '../visit-news';
import { writeSummaries } from './write-summaries';

/** Berlin is an hour ahead of UTC in November, Dalian eight. */
const NOON = new Date('2026-11-25T11:00:00Z');
const SEVEN_IN_DALIAN = new Date('2026-11-25T23:02:00Z');
const BEFORE_SEVEN = new Date('2026-11-26T05:59:00Z');
const SEVEN = new Date('2026-11-26T06:02:00Z');
const SEVEN_NEXT_DAY = new Date('2026-11-27T06:02:00Z');

let server: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

type World = Awaited<ReturnType<typeof aToldVisit>>;
let world: World;
let reader: UserActor;
beforeEach(async () => {
  await db().notification.updateMany({ data: { awaitsSummary: false } });
  server.received.length = 0;
  server.answerWith(() => null);
  world = await aToldVisit();
  reader = world.guest.officer;
  await saveNoticeSettings(aContext(reader, NOON), { visits: 'daily' });
});

const happens = (news: VisitNews, now = NOON) => {
  const context = aContext({ kind: 'timer' }, now);
  return write(context, async (tx) => {
    await notifyVisit(tx, context, world.visit.id, news);
    return ok({ value: null, audit: [] });
  });
};
const taken: VisitNews = { event: 'taken', key: 1 };
const declined: VisitNews = { event: 'declined', key: 2, alternative: 'none' };

const summariesTo = ({ userId }: UserActor) =>
  db().mail.findMany({
    where: { userId, template: 'daily_summary' },
    orderBy: { createdAt: 'asc' },
    include: { notices: { orderBy: { createdAt: 'asc' } } },
  });
const round = (now: Date) => writeSummaries(now, 'test');
const leave = async (now = SEVEN) => {
  const [mail] = await summariesTo(reader);
  await deliverMail(mail?.id ?? '', { id: '1', attempt: 1, isLast: false }, now);
};

describe('the daily summary', () => {
  it('comes at seven in the reader’s zone, once, with what came since the last one', async () => {
    await happens(taken);
    expect(await round(NOON)).toBe(0);
    expect(await round(BEFORE_SEVEN)).toBe(0);
    await happens(declined, BEFORE_SEVEN);
    expect(await round(SEVEN)).toBe(1);
    const [mail, ...more] = await summariesTo(reader);
    expect(more).toEqual([]);
    expect(mail?.notices.map((one) => one.kind)).toEqual([
      'visit_taken_city',
      'visit_declined_city',
    ]);
    expect(mail).toMatchObject({
      status: 'queued',
      params: { day: { day: '2026-11-26' }, path: '/workspace/notifications' },
    });
  });

  it('comes at seven in Dalian to the office', async () => {
    const { officer } = world.receiver;
    await saveNoticeSettings(aContext(officer, NOON), { visits: 'daily' });
    await happens(declined);
    expect(await round(SEVEN_IN_DALIAN)).toBe(1);
    const [mail] = await summariesTo(officer);
    expect(mail).toMatchObject({ locale: 'zh-CN', params: { path: '/desk/notifications' } });
    expect(await summariesTo(reader)).toEqual([]);
  });

  it('is written once however often the round is repeated, also at the same time', async () => {
    await happens(taken);
    const rounds = await Promise.all([round(SEVEN), round(SEVEN), round(SEVEN)]);
    expect(rounds.sort()).toEqual([0, 0, 1]);
    expect(await round(SEVEN)).toBe(0);
    expect(await summariesTo(reader)).toHaveLength(1);
  });

  it('is one a day: what comes after seven stands in the next one, alone', async () => {
    await happens(taken);
    await round(SEVEN);
    await happens(declined, SEVEN);
    expect(await round(new Date('2026-11-26T18:02:00Z'))).toBe(0);
    expect(await round(SEVEN_NEXT_DAY)).toBe(1);
    const told = (await summariesTo(reader)).map((mail) => mail.notices.map((one) => one.kind));
    expect(told).toEqual([['visit_taken_city'], ['visit_declined_city']]);
  });

  it('is made up for later when no worker ran at seven', async () => {
    await happens(taken);
    expect(await round(new Date('2026-11-26T15:02:00Z'))).toBe(1);
  });

  it('never comes empty: what is read by then is not in it', async () => {
    await happens(taken);
    await readAllNotices(aContext(reader, NOON), NOON);
    expect(await round(SEVEN)).toBe(0);
    expect(await summariesTo(reader)).toEqual([]);
    await happens(declined, SEVEN);
    expect(await round(SEVEN_NEXT_DAY)).toBe(1);
  });

  it('tells nothing to somebody who lost the role, or whose account is closed', async () => {
    await happens(taken);
    await db().membership.updateMany({
      where: { userId: reader.userId },
      data: { endedAt: NOON },
    });
    const { approver } = world.guest;
    await saveNoticeSettings(aContext(approver, NOON), { visits: 'daily' });
    await happens(declined);
    await db().user.update({ where: { id: approver.userId }, data: { disabledAt: NOON } });
    // without a role the reader's days are those of UTC
    expect(await round(new Date('2026-11-26T07:02:00Z'))).toBe(0);
    const waiting = { userId: { in: [reader.userId, approver.userId] }, awaitsSummary: true };
    expect(await db().notification.count({ where: waiting })).toBe(0);
  });
});

describe('a summary that leaves', () => {
  const speak = (locale: Locale) =>
    db().user.update({ where: { id: reader.userId }, data: { locale } });

  it('gives each notice with its link, in the reader’s language', async () => {
    await speak('zh-CN');
    await happens(taken);
    await round(SEVEN);
    await leave();
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('【连桥】未读通知（2026年11月26日）');
    expect(mail?.text).toContain(
      `来访申请${world.reference}正由测试港市外办办理。\nhttp://localhost:3000/zh-CN/workspace/visits/${world.visit.id}`,
    );
    expect(mail?.text).toContain('http://localhost:3000/zh-CN/account/notifications');
    expect(await summariesTo(reader)).toMatchObject([{ status: 'sent' }]);
  });

  it('leaves out what was read while it waited, and is dropped when that is all', async () => {
    await happens(taken);
    await happens(declined);
    await round(SEVEN);
    const own = { userId: reader.userId };
    await db().notification.updateMany({
      where: { ...own, kind: 'visit_taken_city' },
      data: { readAt: SEVEN },
    });
    server.answerWith(() => 451);
    await expect(leave()).rejects.toThrow();
    server.answerWith(() => null);
    await leave();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.text).not.toContain('considering');
    expect(server.received[0]?.text).toContain('regrets');
  });

  it('is dropped when everything was read, or the reader left, before it left', async () => {
    await happens(taken);
    await round(SEVEN);
    await readAllNotices(aContext(reader, SEVEN), SEVEN);
    await leave();
    expect(await summariesTo(reader)).toEqual([]);

    await happens(declined, SEVEN);
    await round(SEVEN_NEXT_DAY);
    await db().membership.updateMany({
      where: { userId: reader.userId },
      data: { endedAt: SEVEN_NEXT_DAY },
    });
    await leave(SEVEN_NEXT_DAY);
    expect(await summariesTo(reader)).toEqual([]);
    expect(server.received).toEqual([]);
  });
});
