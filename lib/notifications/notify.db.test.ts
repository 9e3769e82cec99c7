import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { ok, refuseRule } from '@/lib/result';
import { aContext, aMember } from '@/tests/factories/people';
import { notifyVisit } from './notify-visit';
import { aToldVisit } from './testing/told-visit';
import type { VisitNews } from './visit-news';

type World = Awaited<ReturnType<typeof aToldVisit>>;

const submitted: VisitNews = { event: 'submitted', key: 1, answerDue: { day: '2026-12-09' } };
const declined: VisitNews = { event: 'declined', key: 2, alternative: 'virtual_call' };

/** Tells about an event the way a command does: inside its transaction. */
const tell = (world: World, context: WriteContext, ...news: VisitNews[]) =>
  write(context, async (tx) => {
    for (const one of news) await notifyVisit(tx, context, world.visit.id, one);
    const audit = { action: 'visit.told', objectType: 'visit', objectId: world.visit.id };
    return ok({ value: null, audit });
  });

const noticesOf = (userId: string) =>
  db().notification.findMany({ where: { userId }, orderBy: { id: 'asc' } });

const mailsTo = (userId: string) => db().mail.findMany({ where: { userId } });

let world: World;
beforeEach(async () => {
  world = await aToldVisit();
});

describe('telling people about a visit', () => {
  it('gives each side its own words, in the application and by mail', async () => {
    const { guest, receiver } = world;
    await tell(world, aContext(receiver.officer), declined);
    const [toCity] = await noticesOf(guest.officer.userId);
    expect(toCity).toMatchObject({
      kind: 'visit_declined_city',
      path: `/workspace/visits/${world.visit.id}`,
      readAt: null,
    });
    expect(toCity?.params).toMatchObject({
      reference: world.reference,
      alternative: 'virtual_call',
      city: { name: { en: 'Teststadt', zh: '测试市' } },
    });
    const [toHost] = await noticesOf(receiver.approver.userId);
    expect(toHost).toMatchObject({
      kind: 'visit_declined_host',
      path: `/desk/requests/${world.visit.id}`,
    });
    const [mail] = await mailsTo(receiver.approver.userId);
    expect(mail).toMatchObject({
      template: 'visit_declined_host',
      locale: 'zh-CN',
      params: { path: `/desk/requests/${world.visit.id}` },
    });
  });

  it('does not tell the one who acted', async () => {
    await tell(world, aContext(world.receiver.officer), declined);
    expect(await noticesOf(world.receiver.officer.userId)).toEqual([]);
    expect(await mailsTo(world.receiver.officer.userId)).toEqual([]);
  });

  it('gives the receipt also to the one who submitted', async () => {
    await tell(world, aContext(world.guest.officer), submitted);
    const kinds = async (userId: string) => (await noticesOf(userId)).map((one) => one.kind);
    expect(await kinds(world.guest.officer.userId)).toEqual(['visit_submitted_city']);
    expect(await kinds(world.guest.approver.userId)).toEqual(['visit_submitted_city']);
    expect(await kinds(world.receiver.officer.userId)).toEqual(['visit_submitted_host']);
    expect(await kinds(world.receiver.approver.userId)).toEqual([]);
  });

  it('tells everybody when the clock acts', async () => {
    await tell(world, aContext(TIMER), { event: 'expired', key: 3 });
    const { guest, receiver } = world;
    for (const one of [guest.officer, guest.approver, receiver.officer, receiver.approver]) {
      expect(await noticesOf(one.userId)).toHaveLength(1);
    }
  });

  it('tells each reader once, however often it is repeated', async () => {
    const context = aContext(world.receiver.officer);
    await tell(world, context, declined, declined);
    await Promise.all(Array.from({ length: 5 }, () => tell(world, context, declined)));
    expect(await noticesOf(world.guest.officer.userId)).toHaveLength(1);
    expect(await mailsTo(world.guest.officer.userId)).toHaveLength(1);
  });

  it('leaves nothing behind when the change is refused', async () => {
    const context = aContext(world.receiver.officer);
    const result = await write(context, async (tx) => {
      await notifyVisit(tx, context, world.visit.id, declined);
      return refuseRule({ code: 'errors.failure.conflict' });
    });
    expect(result.ok).toBe(false);
    expect(await noticesOf(world.guest.officer.userId)).toEqual([]);
    expect(await mailsTo(world.guest.officer.userId)).toEqual([]);
  });

  it('reaches no other city, no other host, nobody who has left and no closed account', async () => {
    const other = await aToldVisit();
    const left = await aMember(world.guest.organisation, 'city_officer');
    const closed = await aMember(world.guest.organisation, 'city_officer');
    await db().membership.updateMany({
      where: { userId: left.userId },
      data: { endedAt: new Date() },
    });
    await db().user.update({ where: { id: closed.userId }, data: { disabledAt: new Date() } });
    await tell(world, aContext(world.receiver.officer), declined);
    const strangers = [other.guest.officer, other.receiver.officer, left, closed];
    for (const one of strangers) {
      expect(await noticesOf(one.userId)).toEqual([]);
      expect(await mailsTo(one.userId)).toEqual([]);
    }
  });

  it('tells nobody about a draft', async () => {
    await db().visit.update({
      where: { id: world.visit.id },
      data: { status: 'withdrawn', reference: null },
    });
    await tell(world, aContext(world.guest.officer), { event: 'withdrawn', key: 1 });
    expect(await noticesOf(world.guest.approver.userId)).toEqual([]);
  });

  it('keeps the mails where no server is set, and makes no job of them', async () => {
    await tell(world, aContext(world.receiver.officer), declined);
    const [mail] = await mailsTo(world.guest.officer.userId);
    expect(mail?.status).toBe('kept');
    const jobs = await db()
      .$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`mail:${mail?.id}`}`;
    expect(jobs).toEqual([]);
  });
});
