import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCalendar } from '@/lib/calendar-files/testing/read-calendar';
import { db } from '@/lib/db/client';
import { deliverMail } from '@/lib/mail/deliver';
import { mailCalendar } from '@/lib/mail/mail-calendar';
import { startMailServer } from '@/lib/mail/testing/mail-server';
import { closeTransport } from '@/lib/mail/transport';
import { cancelVisit, postponeVisit } from '@/lib/visits/commands/call-off-visit';
import type { Target } from '@/lib/visits/commands/change-visit';
import { confirmVisit } from '@/lib/visits/commands/confirm-visit';
import { DELEGATION } from '@/lib/visits/testing/visits';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import { saveNoticeSettings } from './settings/commands';

let server: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

let world: VisitWorld;
beforeEach(async () => {
  world = await aVisitWorld();
  server.received.length = 0;
  server.answerWith(() => null);
});

const A_TRY = { id: 'job', attempt: 1, isLast: false };
const send = (id: string) => deliverMail(id, A_TRY, world.now);

const mailsWithCalendar = async (userId: string) => {
  const mails = await db().mail.findMany({ where: { userId }, orderBy: { id: 'asc' } });
  return mails.filter((one) => one.calendar !== null);
};

/** What a reader was sent for their calendar, oldest first. */
async function sentTo({ userId }: { userId: string }) {
  const mails = await mailsWithCalendar(userId);
  return mails.map(({ id, calendar }) => {
    const { method, text } = mailCalendar.parse(calendar);
    const [event] = readCalendar(text).events;
    return { id, method, text, event };
  });
}

const versionOf = async (target: Target): Promise<Target> => {
  const { version } = await db().visit.findUniqueOrThrow({ where: { id: target.visitId } });
  return { visitId: target.visitId, version };
};

const confirm = async (target: Target) =>
  expect(
    await confirmVisit(aContext(world.city.officer, world.now), target, DELEGATION),
  ).toMatchObject({ ok: true });

const postpone = async (target: Target) =>
  expect(
    await postponeVisit(aContext(world.host.officer, world.now), target, {
      reason: 'budget',
      text: '',
    }),
  ).toMatchObject({ ok: true });

describe('an invitation that goes with a mail', () => {
  it('reaches both sides as the same event, each reader in their language', async () => {
    const { visitId } = await aVisit(world, { status: 'invited' });
    const [toCity] = await sentTo(world.city.officer);
    const [toHost] = await sentTo(world.host.officer);
    expect(toCity?.event).toMatchObject({
      UID: `visit-${visitId}@lianqiao.invalid`,
      STATUS: 'TENTATIVE',
      DTSTART: 'VALUE=DATE:20270511',
      DTEND: 'VALUE=DATE:20270514',
    });
    expect(toHost?.event?.UID).toBe(toCity?.event?.UID);
    expect(toHost?.event?.SEQUENCE).toBe(toCity?.event?.SEQUENCE);
    expect(toHost?.event?.SUMMARY).toMatch(/访问/);
    expect(toCity?.text).not.toMatch(/EXAMPLE|Jo Example/);
  });

  it('arrives as a part that programs act on and as a file, the same bytes at every try', async () => {
    await aVisit(world, { status: 'invited' });
    const [invitation] = await sentTo(world.city.officer);
    const id = invitation?.id ?? '';
    server.answerWith(() => 451);
    await expect(send(id)).rejects.toThrow();
    await db().city.update({ where: { id: world.city.city.id }, data: { name: 'Renamed' } });
    server.answerWith(() => null);
    await send(id);
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    const parts = mail?.attachments.filter((one) => /calendar|ics/.test(one.contentType)) ?? [];
    expect(parts.some((one) => one.filename === 'invite.ics')).toBe(true);
    expect(parts.some((one) => one.headers.has('content-disposition'))).toBe(true);
    expect(parts.length).toBe(2);
    for (const { content } of parts) expect(content.toString('utf8')).toBe(invitation?.text);
    expect(invitation?.text).not.toContain('Renamed');
  });

  it('ends the lines of every part as mails do, behind base64 too', async () => {
    await aVisit(world, { status: 'invited' });
    const [invitation] = await sentTo(world.host.officer);
    server.sources.length = 0;
    await send(invitation?.id ?? '');
    const [source = ''] = server.sources;
    const parts = source
      .split(/\r\n--.+/)
      .map((part) => part.split('\r\n\r\n'))
      .filter(([head]) => /^content-transfer-encoding: base64$/im.test(head ?? ''))
      .map(([, body]) => Buffer.from(body ?? '', 'base64').toString('utf8'));
    expect(parts.join('')).toContain('尊敬的');
    for (const text of parts) expect(text).not.toMatch(/(?<!\r)\n/);
  });

  it('is confirmed under the same name, also for the one who confirms', async () => {
    const target = await aVisit(world, { status: 'invited' });
    await confirm(target);
    const [first, second, ...more] = await sentTo(world.city.officer);
    expect(more).toEqual([]);
    expect(second).toMatchObject({ method: 'REQUEST', event: { STATUS: 'CONFIRMED' } });
    expect(second?.event?.UID).toBe(first?.event?.UID);
    expect(Number(second?.event?.SEQUENCE)).toBeGreaterThan(Number(first?.event?.SEQUENCE));
    const told = await db().notification.findMany({ where: { userId: world.city.officer.userId } });
    expect(told.map((one) => one.kind)).not.toContain('visit_confirmed_city');
  });

  it('is taken back when the visit is postponed, for the days it was sent for', async () => {
    const target = await aVisit(world, { status: 'invited' });
    await postpone(target);
    const [first, second] = await sentTo(world.city.officer);
    expect(second).toMatchObject({
      method: 'CANCEL',
      event: { UID: first?.event?.UID, STATUS: 'CANCELLED', DTSTART: 'VALUE=DATE:20270511' },
    });
    expect(Number(second?.event?.SEQUENCE)).toBeGreaterThan(Number(first?.event?.SEQUENCE));
    // the officer who postponed it had it in the calendar too
    expect((await sentTo(world.host.officer)).map((one) => one.method)).toEqual([
      'REQUEST',
      'CANCEL',
    ]);
  });

  it('is taken back at once from who chose a summary since, and not told twice', async () => {
    const target = await aVisit(world, { status: 'invited' });
    await saveNoticeSettings(aContext(world.city.officer, world.now), { visits: 'daily' });
    await postpone(await versionOf(target));
    expect((await sentTo(world.city.officer)).map((one) => one.method)).toEqual([
      'REQUEST',
      'CANCEL',
    ]);
    const notice = await db().notification.findFirstOrThrow({
      where: { userId: world.city.officer.userId, kind: 'visit_postponed_city' },
    });
    expect(notice.awaitsSummary).toBe(false);
  });

  it('is not sent to who wants no mail at once, nor its end', async () => {
    await saveNoticeSettings(aContext(world.city.officer, world.now), { visits: 'daily' });
    const target = await aVisit(world, { status: 'invited' });
    await postpone(target);
    expect(await sentTo(world.city.officer)).toEqual([]);
  });

  it('is taken back once: a visit that has no days any more tells calendars nothing', async () => {
    const target = await aVisit(world, { status: 'confirmed' });
    const cancelled = await cancelVisit(aContext(world.city.officer, world.now), target, {
      reason: 'budget',
      text: '',
    });
    expect(cancelled).toMatchObject({ ok: true });
    const methods = (await sentTo(world.host.officer)).map((one) => one.method);
    expect(methods).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  });
});
