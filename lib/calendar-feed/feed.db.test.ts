import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erasure/erase-account';
import { write } from '@/lib/actions/write';
import type { UserActor } from '@/lib/auth/model';
import { readCalendar } from '@/lib/calendar-files/testing/read-calendar';
import { db } from '@/lib/db/client';
import { ok } from '@/lib/result';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { endFeed, makeFeed } from './commands';
import { secretIn } from './feed-url';
import { getOwnFeed } from './queries';
import { readerOfFeed, writeFeed } from './read-feed';

let world: VisitWorld;
beforeEach(async () => {
  world = await aVisitWorld();
});

async function secretOf(actor: UserActor): Promise<string> {
  const made = await makeFeed(aContext(actor, NOW));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.secret;
}

async function feedOf(actor: UserActor, now = NOW) {
  const reader = await readerOfFeed(await secretOf(actor));
  if (!reader) throw new Error('no reader');
  return writeFeed(reader.actor, reader.since, now);
}

describe('the address of a calendar', () => {
  it('is kept as a hash alone, and ends when it is replaced or ended', async () => {
    const { officer } = world.city;
    expect(await getOwnFeed(officer)).toEqual({ since: null });
    const first = await secretOf(officer);
    expect(await getOwnFeed(officer)).toEqual({ since: NOW });
    expect(JSON.stringify(await db().calendarFeed.findMany())).not.toContain(first);
    const second = await secretOf(officer);
    expect(await readerOfFeed(first)).toBeNull();
    expect((await readerOfFeed(second))?.actor.userId).toBe(officer.userId);
    await endFeed(aContext(officer, NOW));
    expect(await readerOfFeed(second)).toBeNull();
  });

  it('is for people of a city or a host', async () => {
    const admin = await aProgrammeMember('programme_admin');
    expect(await makeFeed(aContext(admin, NOW))).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await getOwnFeed(admin)).toBeNull();
  });

  it('ends at once with the membership and with the account', async () => {
    const { officer, approver } = world.host;
    const [one, other] = [await secretOf(officer), await secretOf(approver)];
    await db().membership.updateMany({
      where: { userId: officer.userId },
      data: { endedAt: NOW },
    });
    expect(await readerOfFeed(one)).toBeNull();
    expect(await readerOfFeed(other)).not.toBeNull();
    await db().user.update({ where: { id: approver.userId }, data: { disabledAt: NOW } });
    expect(await readerOfFeed(other)).toBeNull();
  });

  it('goes when the person is erased', async () => {
    const { officer } = world.city;
    await secretOf(officer);
    const context = aContext(officer, NOW);
    await write(context, async (tx) => {
      await eraseAccount(tx, context, officer.userId);
      return ok({ value: null, audit: [] });
    });
    expect(await db().calendarFeed.count({ where: { userId: officer.userId } })).toBe(0);
  });

  it.each(['x.ics', 'x'.repeat(43), `${'x'.repeat(44)}.ics`, `${'é'.repeat(43)}.ics`, '\0.ics'])(
    'is not %j',
    (file) => {
      expect(secretIn(file)).toBeNull();
    },
  );
});

describe('a calendar that programs subscribe to', () => {
  it('shows a side its own visits and nobody else’s, in the reader’s language', async () => {
    const { visitId } = await aVisit(world, { status: 'confirmed' });
    const foreign = await aVisit(await aVisitWorld(), { status: 'confirmed' });
    for (const actor of [world.city.officer, world.host.officer]) {
      const { text } = await feedOf(actor);
      expect(text).toContain(visitId);
      expect(text).not.toContain(foreign.visitId);
      expect(text).not.toMatch(/EXAMPLE|Jo Example/);
      expect(text).toContain('REFRESH-INTERVAL');
    }
    expect((await feedOf(world.host.officer)).text).toContain('连桥访问');
  });

  it('shows somebody of a host and the programme the visits of the host alone', async () => {
    const foreign = await aVisit(await aVisitWorld(), { status: 'confirmed' });
    const admin = await aProgrammeMember('programme_admin');
    await db().membership.updateMany({
      where: { userId: admin.userId },
      data: { userId: world.host.officer.userId },
    });
    expect((await feedOf(world.host.officer)).text).not.toContain(foreign.visitId);
  });

  it('has the day by which one side must act in the calendar of that side alone', async () => {
    const { visitId } = await aVisit(world, { status: 'submitted' });
    const uidsOf = async (actor: UserActor) =>
      readCalendar((await feedOf(actor)).text).events.map((one) => one.UID);
    expect(await uidsOf(world.host.officer)).toEqual([
      expect.stringMatching(`^deadline-${visitId}-take-`),
    ]);
    expect(await uidsOf(world.city.officer)).toEqual([]);
  });

  it('has neither drafts nor visits that will not take place', async () => {
    await aVisit(world, { status: 'draft' });
    await aVisit(world, { status: 'cancelled' });
    const { text } = await feedOf(world.city.officer);
    expect(readCalendar(text).events).toEqual([]);
  });

  it('changes its tag with what it shows, not with the hour', async () => {
    await aVisit(world, { status: 'confirmed' });
    const reader = await readerOfFeed(await secretOf(world.city.officer));
    if (!reader) throw new Error('no reader');
    const at = async (now: Date) => (await writeFeed(reader.actor, reader.since, now)).tag;
    const tag = await at(NOW);
    expect(await at(new Date(NOW.getTime() + 3_600_000))).toBe(tag);
    await aVisit(world, { status: 'submitted' });
    await db().visit.updateMany({
      where: { organisationId: world.city.organisation.id },
      data: { version: { increment: 1 } },
    });
    expect(await at(NOW)).not.toBe(tag);
  });
});
