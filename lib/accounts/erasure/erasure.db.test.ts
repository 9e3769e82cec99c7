import { describe, expect, it } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db/client';
import { aDeclineLetter, LETTER } from '@/tests/factories/letters';
import { aContext, aMember, aProgrammeMember, aUser } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { askErasure } from './commands/ask-erasure';
import { carryOutErasure } from './commands/carry-out-erasure';
import { remindOfRequests } from './commands/remind-of-requests';
import { countUnconfirmed, removeUnconfirmed } from './commands/remove-unconfirmed';
import { listErasures, replayErasures } from './commands/replay-erasures';
import { takeBackErasure } from './commands/take-back-erasure';
import { daysAfter } from './model';
import { getOwnErasure, listDataRequests } from './queries';

const PASSWORD = 'nine lighthouses in the fog';
const now = new Date('2026-11-25T08:00:00Z');

async function withPassword(userId: string) {
  const hash = await hashPassword(PASSWORD);
  if (!hash.ok) throw new Error('hashing refused');
  await db().user.update({ where: { id: userId }, data: { passwordHash: hash.value } });
}

/** An officer of a city hall with a colleague, who asks to be erased. */
async function somebodyWhoAsks() {
  const { organisation, claim, officer: colleague } = await aClaimedCity();
  await withPassword(colleague.userId);
  const actor = await aMember(organisation, 'city_officer', claim);
  await withPassword(actor.userId);
  expect(await askErasure(aContext(actor, now), PASSWORD)).toMatchObject({ ok: true });
  const request = await db().dataRequest.findFirstOrThrow({ where: { userId: actor.userId } });
  return { actor, organisation, request };
}

describe('asking to be erased', () => {
  it('needs the present password, tells the administrators and the person, and gives thirty days', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { actor, request } = await somebodyWhoAsks();
    expect(request.dueAt).toEqual(daysAfter(now, 30));
    expect(await getOwnErasure(actor)).toMatchObject({ dueAt: request.dueAt });
    const told = await db().notification.findMany({ where: { userId: admin.userId } });
    expect(told.map((one) => one.kind)).toContain('erasure_asked');
    const mails = await db().mail.findMany({ where: { userId: actor.userId } });
    expect(mails.map((one) => one.template)).toEqual(['erasure_received']);
    const wrong = await askErasure(aContext(actor, now), 'another one');
    expect(wrong).toMatchObject({ failure: { code: 'invalid' } });
    await askErasure(aContext(actor, now), PASSWORD);
    expect(await db().dataRequest.count({ where: { userId: actor.userId } })).toBe(1);
  });

  it('can be taken back, and carried out no longer then', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { actor, request } = await somebodyWhoAsks();
    await takeBackErasure(aContext(actor, now));
    expect(await getOwnErasure(actor)).toMatchObject({ dueAt: null });
    const late = await carryOutErasure(aContext(admin, now), request.id);
    expect(late).toMatchObject({ failure: { code: 'conflict' } });
  });
});

describe('the list of requests', () => {
  it('counts the days, marks what is over, and masks addresses for auditors', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const auditor = await aProgrammeMember('auditor');
    const { actor, request } = await somebodyWhoAsks();
    const row = async (reader: typeof admin, at: Date) =>
      (await listDataRequests(reader, at))?.open.find((one) => one.id === request.id);
    expect(await row(admin, now)).toMatchObject({ daysLeft: 30, blockers: [] });
    expect(await row(admin, daysAfter(now, 32))).toMatchObject({ daysLeft: -2 });
    expect((await row(auditor, now))?.email).toMatch(/^.…@/);
    expect(await listDataRequests(actor, now)).toBeNull();
  });

  it('reminds administrators once a week before, and once when the term is over', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { request } = await somebodyWhoAsks();
    const kinds = async () => {
      const rows = await db().notification.findMany({
        where: { userId: admin.userId, dedupeKey: { startsWith: `erasure:${request.id}` } },
        orderBy: { createdAt: 'asc' },
      });
      return rows.map((one) => one.kind);
    };
    for (const days of [22, 23, 24, 30, 31]) {
      await remindOfRequests(aContext({ kind: 'timer' }, daysAfter(now, days)));
    }
    expect(await kinds()).toEqual(['erasure_asked', 'erasure_due', 'erasure_overdue']);
  });
});

describe('carrying it out', () => {
  it('leaves a row without a name, ends everything of the person, and tells them last', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { actor, request } = await somebodyWhoAsks();
    const { userId } = actor;
    const { email } = await db().user.findUniqueOrThrow({ where: { id: userId } });
    await db().noticeSetting.create({ data: { userId, group: 'visits', way: 'daily' } });
    const { host } = await aHost();
    await db().matchLook.create({ data: { hostId: host.id, userId, lookedAt: now } });
    const acts = await db().auditEntry.count({ where: { actorId: userId } });
    for (let time = 0; time < 2; time += 1) {
      expect(await carryOutErasure(aContext(admin, now), request.id)).toMatchObject({ ok: true });
    }
    const row = await db().user.findUniqueOrThrow({
      where: { id: userId },
      include: {
        sessions: true,
        tokens: true,
        notifications: true,
        noticeWays: true,
        matchLooks: true,
        memberships: true,
      },
    });
    expect(row).toMatchObject({ name: '', office: null, passwordHash: null, erasedAt: now });
    expect(JSON.stringify(row)).not.toContain(email);
    const kept = [row.sessions, row.tokens, row.notifications, row.noticeWays, row.matchLooks];
    expect(kept).toEqual([[], [], [], [], []]);
    expect(row.memberships.every((one) => one.endedAt !== null)).toBe(true);
    const mails = await db().mail.findMany({ where: { userId } });
    expect(mails.map((one) => [one.template, one.to])).toEqual([['account_erased', email]]);
    expect(await db().auditEntry.count({ where: { actorId: userId } })).toBe(acts);
    expect((await listErasures()).filter((one) => one.userId === userId)).toHaveLength(1);
  });

  it('is for administrators alone', async () => {
    const auditor = await aProgrammeMember('auditor');
    const { actor, request } = await somebodyWhoAsks();
    for (const other of [auditor, actor]) {
      const answer = await carryOutErasure(aContext(other, now), request.id);
      expect(answer).toMatchObject({ failure: { code: 'forbidden' } });
    }
  });

  it('waits while the person is the last officer of a city whose visits are under way', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const world = await aVisitWorld();
    const { officer: actor, organisation, city } = world.city;
    await withPassword(actor.userId);
    const { email } = await db().user.findUniqueOrThrow({ where: { id: actor.userId } });
    const { visitId } = await aVisit(world, { status: 'submitted' });
    await db().visit.update({ where: { id: visitId }, data: { contactEmail: email } });
    const { visitId: declinedId } = await aDeclineLetter(
      world,
      await aVisit(world, { status: 'declined', request: { contactEmail: email } }),
    );
    await askErasure(aContext(actor, now), PASSWORD);
    const { id } = await db().dataRequest.findFirstOrThrow({ where: { userId: actor.userId } });
    const carryOut = () => carryOutErasure(aContext(admin, now), id);
    expect(await carryOut()).toMatchObject({
      failure: { reasons: [{ code: 'erasure.refusal.last_officer', params: { count: 1 } }] },
    });
    await db().city.update({ where: { id: city.id }, data: { archivedAt: now } });
    expect((await getOwnErasure(actor)).blockers).toEqual([]);
    await db().city.update({ where: { id: city.id }, data: { archivedAt: null } });
    const successor = await aMember(organisation, 'city_officer');
    await withPassword(successor.userId);
    expect(await carryOut()).toMatchObject({ ok: true });
    const visit = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    expect(visit).toMatchObject({ contactName: 'Former officer', contactOffice: '' });
    expect(JSON.stringify(visit)).not.toContain(email);
    const letter = await db().visitDeclineLetter.findUnique({ where: { visitId: declinedId } });
    expect(letter).toMatchObject({ ...LETTER, addresseeEn: '', addresseeZh: '' });
  });

  it('waits for the last administrator to have a successor', async () => {
    await db().membership.updateMany({
      where: { role: 'programme_admin' },
      data: { endedAt: now },
    });
    const admin = await aProgrammeMember('programme_admin');
    await withPassword(admin.userId);
    const { blockers } = await getOwnErasure(admin);
    expect(blockers).toEqual([{ code: 'erasure.refusal.last_admin' }]);
    const other = await aProgrammeMember('programme_admin');
    await withPassword(other.userId);
    expect((await getOwnErasure(admin)).blockers).toEqual([]);
  });
});

describe('after a restore', () => {
  it('whoever came back is erased again from the ledger, once and without a mail', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { actor, request } = await somebodyWhoAsks();
    const { userId } = actor;
    const before = await db().user.findUniqueOrThrow({ where: { id: userId } });
    await carryOutErasure(aContext(admin, now), request.id);
    const ledger = (await listErasures()).filter((one) => one.userId === userId);
    await db().mail.deleteMany({ where: { userId } });
    await db().user.update({ where: { id: userId }, data: before });
    const again = () => replayErasures(aContext({ kind: 'operator' }, daysAfter(now, 1)), ledger);
    expect(await again()).toEqual({ ok: true, value: 1 });
    expect(await again()).toEqual({ ok: true, value: 0 });
    expect(await db().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      name: '',
    });
    expect(await db().mail.count({ where: { userId } })).toBe(0);
  });
});

describe('an account that nobody has confirmed', () => {
  it('is removed after ninety days, and stays until then', async () => {
    const { id } = await aUser();
    await db().user.update({ where: { id }, data: { emailConfirmedAt: null, createdAt: now } });
    const run = (days: number) =>
      removeUnconfirmed(aContext({ kind: 'timer' }, daysAfter(now, days)));
    await run(89);
    expect(await db().user.count({ where: { id } })).toBe(1);
    expect(await countUnconfirmed(daysAfter(now, 91))).toBeGreaterThan(0);
    await run(91);
    expect(await db().user.count({ where: { id } })).toBe(0);
  });

  it('becomes nameless where a record refers to it', async () => {
    const { officer } = await aClaimedCity({ status: 'draft' });
    const { userId: id } = officer;
    await db().user.update({ where: { id }, data: { emailConfirmedAt: null, createdAt: now } });
    await removeUnconfirmed(aContext({ kind: 'timer' }, daysAfter(now, 91)));
    expect(await db().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: '' });
  });
});
