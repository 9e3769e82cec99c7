import { beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { endMembership } from '@/lib/organisations/commands/end-membership';
import { setSignOff } from '@/lib/organisations/commands/set-sign-off';
import { aPublishedCity as aCity } from '@/tests/factories/participants';
import { aContext, aMember, aUser } from '@/tests/factories/people';
import { aHost, type ClaimedCity, type HostWithOffice } from '@/tests/factories/places';
import { aVisit, NOW } from '@/tests/factories/visits';
import { acceptHandover } from './commands/accept-handover';
import { lapseHandovers, refuseHandover, withdrawHandover } from './commands/close-handover';
import { nameSuccessor } from './commands/name-successor';
import { HANDOVER_DAYS } from './model';
import { getReceivedHandover, getSuccessorChoice, listReceivedHandovers } from './queries';

let host: HostWithOffice;
beforeAll(async () => {
  host = await aHost();
});

/** A verified city whose people have opened their accounts. */
async function aPublishedCity(): Promise<ClaimedCity> {
  const world = await aCity();
  await open(world.officer, world.approver);
  return world;
}

const open = (...people: { userId: string }[]) =>
  db().user.updateMany({
    where: { id: { in: people.map((one) => one.userId) } },
    data: { passwordHash: 'opened' },
  });

async function aStranger(): Promise<UserActor> {
  const { id, name, locale } = await aUser();
  await open({ userId: id });
  return {
    kind: 'user',
    userId: id,
    name,
    locale: locale as 'en',
    sessionRef: 'test',
    memberships: [],
  };
}

const done = { ok: true, value: null };
const rule = (code: string) => ({ failure: { code: 'rule', reasons: [{ code }] } });
const rolesOf = async (userId: string, world: ClaimedCity) =>
  (
    await db().membership.findMany({
      where: { userId, organisationId: world.organisation.id, endedAt: null },
      select: { role: true },
    })
  ).map((one) => one.role);
const emailOf = async (actor: UserActor) =>
  (await db().user.findUniqueOrThrow({ where: { id: actor.userId } })).email;
const openOf = (world: ClaimedCity) =>
  db().handover.findFirstOrThrow({
    where: { organisationId: world.organisation.id, status: 'open' },
  });

/** The officer names a colleague (the approver unless told); the handover is open. */
async function named(world: ClaimedCity, leaves: boolean, to: UserActor = world.approver) {
  const result = await nameSuccessor(aContext(world.officer), {
    successor: { userId: to.userId },
    leaves,
  });
  expect(result).toEqual(done);
  return (await openOf(world)).id;
}

describe('naming a successor', () => {
  it('changes nothing until they accept, and tells them', async () => {
    const world = await aPublishedCity();
    const id = await named(world, true);
    expect(await rolesOf(world.approver.userId, world)).toEqual(['city_approver']);
    expect(await rolesOf(world.officer.userId, world)).toEqual(['city_officer']);
    expect(await listReceivedHandovers(world.approver)).toMatchObject([{ id }]);
    const notices = await db().notification.findMany({ where: { userId: world.approver.userId } });
    expect(notices.map((one) => [one.kind, one.path])).toEqual([
      ['handover_asked', `/workspace/handover/${id}`],
    ]);
  });

  it('invites somebody without an account by a link that opens one', async () => {
    const world = await aPublishedCity();
    const email = `heir-${crypto.randomUUID()}@city.example`;
    const successor = { name: 'Eva Erbe', email };
    expect(await nameSuccessor(aContext(world.officer), { successor, leaves: false })).toEqual(
      done,
    );
    const mail = await db().mail.findFirstOrThrow({ where: { to: email } });
    expect(mail.template).toBe('successor_invitation');
    expect(JSON.stringify(mail.params)).toContain('/set-password/');
    const user = await db().user.findUniqueOrThrow({ where: { email } });
    expect(await rolesOf(user.id, world)).toEqual([]);
  });

  it('is for one person at a time, somebody else, and of the own team', async () => {
    const world = await aPublishedCity();
    const other = await aPublishedCity();
    const name = (userId: string) =>
      nameSuccessor(aContext(world.officer), { successor: { userId }, leaves: true });
    expect(await name(world.officer.userId)).toMatchObject(rule('handover.refusal.self'));
    expect(await name(other.officer.userId)).toMatchObject({ failure: { code: 'not_found' } });
    await named(world, true);
    expect(await name(world.approver.userId)).toMatchObject(rule('handover.refusal.open_already'));
    expect(
      await nameSuccessor(aContext(world.approver), {
        successor: { userId: world.officer.userId },
        leaves: true,
      }),
    ).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await getSuccessorChoice(world.approver)).toBe(null);
  });

  it('keeps the approver a city hall needs', async () => {
    const world = await aPublishedCity();
    await setSignOff(aContext(world.officer), true);
    expect(
      await nameSuccessor(aContext(world.officer), {
        successor: { userId: world.approver.userId },
        leaves: true,
      }),
    ).toMatchObject(rule('organisations.refusal.last_approver'));
  });
});

describe('accepting', () => {
  it('moves the role, and lets the officer leave or stay as they chose', async () => {
    for (const leaves of [true, false]) {
      const world = await aPublishedCity();
      const id = await named(world, leaves);
      expect(await acceptHandover(aContext(world.approver), id)).toEqual(done);
      expect(await rolesOf(world.approver.userId, world)).toEqual(['city_officer']);
      expect(await rolesOf(world.officer.userId, world)).toEqual(leaves ? [] : ['city_officer']);
    }
  });

  it('takes in somebody who was of no team', async () => {
    const world = await aPublishedCity();
    const stranger = await aStranger();
    const successor = { name: stranger.name, email: await emailOf(stranger) };
    await nameSuccessor(aContext(world.officer), { successor, leaves: true });
    const { id } = await openOf(world);
    expect(await acceptHandover(aContext(stranger), id)).toEqual(done);
    expect(await rolesOf(stranger.userId, world)).toEqual(['city_officer']);
  });

  it('moves the contact on drafts, corrections and visits in hand, not on what is over', async () => {
    const world = await aPublishedCity();
    const email = await emailOf(world.officer);
    const contact = {
      contactName: world.officer.name,
      contactOffice: 'International relations',
      contactEmail: email,
      contactPhone: '+49 381 1',
    };
    const stage = { city: world, host, now: NOW };
    const make = (status: 'draft' | 'submitted' | 'changes_requested' | 'withdrawn') =>
      aVisit(stage, { status, request: contact });
    const draft = await make('draft');
    const submitted = await make('submitted');
    const returned = await make('changes_requested');
    const over = await make('withdrawn');
    await db().cityContact.create({
      data: { cityId: world.city.id, kind: 'contact', name: 'Old', office: 'Old', email },
    });
    expect((await getSuccessorChoice(world.officer))?.visits).toBe(3);
    const id = await named(world, true);
    expect((await getReceivedHandover(world.approver, id))?.visits).toBe(3);
    await acceptHandover(aContext(world.approver), id);

    const successor = await emailOf(world.approver);
    const rowOf = (visitId: string) => db().visit.findUniqueOrThrow({ where: { id: visitId } });
    expect((await rowOf(draft.visitId)).workingCopy).toMatchObject({
      contactName: world.approver.name,
      contactEmail: successor,
      contactPhone: '',
    });
    expect(await rowOf(submitted.visitId)).toMatchObject({
      contactName: world.approver.name,
      contactEmail: successor,
      contactPhone: '',
      version: submitted.version + 1,
    });
    expect((await rowOf(returned.visitId)).contactEmail).toBe(successor);
    expect((await rowOf(over.visitId)).contactEmail).toBe(email);
    expect(
      await db().cityContact.findFirstOrThrow({ where: { cityId: world.city.id } }),
    ).toMatchObject({ name: world.approver.name, email: successor, phone: null });
    const told = await db().notification.findMany({
      where: { userId: host.officer.userId, kind: 'contact_moved', dedupeKey: { contains: id } },
    });
    expect(told.map((one) => one.path).sort()).toEqual(
      [submitted, returned].map((one) => `/desk/requests/${one.visitId}`).sort(),
    );
  });

  it('leaves another city hall alone where the same address stands', async () => {
    const world = await aPublishedCity();
    const other = await aPublishedCity();
    const contactEmail = await emailOf(world.officer);
    const visit = await aVisit(
      { city: other, host, now: NOW },
      { status: 'draft', request: { contactEmail } },
    );
    await acceptHandover(aContext(world.approver), await named(world, true));
    const row = await db().visit.findUniqueOrThrow({ where: { id: visit.visitId } });
    expect(row.workingCopy).toMatchObject({ contactEmail });
  });

  it('is for the one who was named, once', async () => {
    const world = await aPublishedCity();
    const id = await named(world, false);
    const stranger = await aStranger();
    expect(await acceptHandover(aContext(stranger), id)).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await getReceivedHandover(stranger, id)).toBe(null);
    expect(await acceptHandover(aContext(world.approver), id)).toEqual(done);
    expect(await acceptHandover(aContext(world.approver), id)).toMatchObject(
      rule('handover.refusal.over'),
    );
  });

  it('is over once the officer is none any more', async () => {
    const world = await aPublishedCity();
    const id = await named(world, false);
    const second = await aMember(world.organisation, 'city_officer', world.claim);
    await open(second);
    const membership = await db().membership.findFirstOrThrow({
      where: { userId: world.officer.userId, endedAt: null },
    });
    await endMembership(aContext(second), 'workspace', membership.id);
    expect(await acceptHandover(aContext(world.approver), id)).toMatchObject(
      rule('handover.refusal.over'),
    );
    expect(await rolesOf(world.approver.userId, world)).toEqual(['city_approver']);
  });

  it('has one outcome against taking it back, and never leaves a team without an officer', async () => {
    for (let round = 0; round < 6; round += 1) {
      const world = await aPublishedCity();
      const id = await named(world, true);
      const [accepted, taken] = await Promise.all([
        acceptHandover(aContext(world.approver), id),
        withdrawHandover(aContext(world.officer), id),
      ]);
      expect([accepted.ok, taken.ok].filter(Boolean)).toHaveLength(1);
      const officers = await db().membership.count({
        where: { organisationId: world.organisation.id, role: 'city_officer', endedAt: null },
      });
      expect(officers).toBe(1);
    }
  });

  it('leaves one officer when two hand over to each other at once', async () => {
    const world = await aPublishedCity();
    const second = await aMember(world.organisation, 'city_officer', world.claim);
    await open(second);
    const first = await named(world, true, second);
    await nameSuccessor(aContext(second), {
      successor: { userId: world.officer.userId },
      leaves: true,
    });
    const back = await db().handover.findFirstOrThrow({ where: { fromId: second.userId } });
    const results = await Promise.all([
      acceptHandover(aContext(second), first),
      acceptHandover(aContext(world.officer), back.id),
    ]);
    expect(results.filter((one) => one.ok).length).toBeGreaterThan(0);
    const officers = await db().membership.count({
      where: { organisationId: world.organisation.id, role: 'city_officer', endedAt: null },
    });
    expect(officers).toBeGreaterThan(0);
  });
});

describe('ending a handover', () => {
  it('tells the officer when it is refused, and lets them name somebody else', async () => {
    const world = await aPublishedCity();
    const id = await named(world, true);
    expect(await refuseHandover(aContext(world.approver), id)).toEqual(done);
    const notices = await db().notification.findMany({ where: { userId: world.officer.userId } });
    expect(notices.map((one) => one.kind)).toContain('handover_refused');
    await named(world, true);
  });

  it('lapses after thirty days, once, whatever the clock', async () => {
    const world = await aPublishedCity();
    const id = await named(world, true);
    const { createdAt } = await openOf(world);
    const at = (ms: number) =>
      aContext({ kind: 'timer' }, new Date(createdAt.getTime() + HANDOVER_DAYS * 86_400_000 + ms));
    await lapseHandovers(at(-1));
    expect((await getReceivedHandover(world.approver, id))?.status).toBe('open');
    await Promise.all([lapseHandovers(at(0)), lapseHandovers(at(0))]);
    expect((await getReceivedHandover(world.approver, id))?.status).toBe('lapsed');
    const told = await db().notification.count({
      where: { userId: world.officer.userId, kind: 'handover_lapsed' },
    });
    expect(told).toBe(1);
  });

  it('is not for other teams', async () => {
    const world = await aPublishedCity();
    const other = await aPublishedCity();
    const id = await named(world, true);
    expect(await withdrawHandover(aContext(other.officer), id)).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await refuseHandover(aContext(other.officer), id)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});
