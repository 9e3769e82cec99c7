import { describe, expect, it } from 'vitest';
import { setPassword } from '@/lib/auth/commands/set-password';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { openSession } from '@/lib/auth/sessions';
import { db } from '@/lib/db/client';
import { aContext, aUser } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { endMembership } from './commands/end-membership';
import { inviteColleague } from './commands/invite-colleague';
import { setSignOff } from './commands/set-sign-off';
import { getTeam } from './queries';
import type { TeamRole } from './team';

const PASSWORD = 'nine lighthouses in the fog';
const by = (actor: UserActor) => aContext(actor, new Date());
const anAddress = () => `colleague-${crypto.randomUUID()}@city.test`;

const invite = (actor: UserActor, email: string, role: TeamRole = 'city_officer') =>
  inviteColleague(by(actor), { name: 'Kim Example', email, role });

const mailTo = (to: string) =>
  db().mail.findFirst({ where: { to }, orderBy: { createdAt: 'desc' } });

/** Follows the link in the newest mail to an address. */
async function arrive(email: string): Promise<UserActor | null> {
  const path = ((await mailTo(email))?.params as { path: string } | undefined)?.path ?? '';
  const secret = path.replace('/set-password/', '');
  const opened = await setPassword(aContext(ANONYMOUS, new Date()), {
    secret,
    password: PASSWORD,
    userAgent: '',
  });
  return opened.ok ? loadActor(opened.value, new Date()) : null;
}

const rule = (code: string) => ({
  ok: false,
  failure: { code: 'rule', reasons: [{ code: `organisations.refusal.${code}` }] },
});

describe('inviting a colleague', () => {
  it('opens an account by a link, with the role in the inviter’s city hall and nowhere else', async () => {
    const { officer, organisation } = await aClaimedCity();
    const email = anAddress();
    expect(await invite(officer, email, 'city_approver')).toEqual({ ok: true, value: null });
    const before = await getTeam(officer, 'workspace');
    expect(before?.members.find((one) => one.email === email)).toMatchObject({
      role: 'city_approver',
      invited: true,
    });
    const colleague = await arrive(email);
    expect(
      colleague?.memberships.map(({ organisationId, role }) => [organisationId, role]),
    ).toEqual([[organisation.id, 'city_approver']]);
    const after = await getTeam(officer, 'workspace');
    expect(after?.members.find((one) => one.email === email)?.invited).toBe(false);
  });

  it('takes somebody with an account in at once, and tells them', async () => {
    const { officer } = await aClaimedCity();
    const user = await aUser();
    await db().user.update({ where: { id: user.id }, data: { passwordHash: 'x' } });
    expect(await invite(officer, user.email)).toEqual({ ok: true, value: null });
    expect((await mailTo(user.email))?.template).toBe('team_joined');
    expect(await invite(officer, user.email)).toEqual(rule('member'));
  });

  it('again, before the account is opened, sends a fresh link and takes the newer role', async () => {
    const { officer, organisation } = await aClaimedCity();
    const email = anAddress();
    await invite(officer, email, 'city_approver');
    await invite(officer, email, 'city_officer');
    const colleague = await arrive(email);
    expect(colleague?.memberships.map((one) => one.role)).toEqual(['city_officer']);
    expect(
      await db().membership.count({
        where: { organisationId: organisation.id, user: { email } },
      }),
    ).toBe(1);
  });

  it('is for officers of a verified city hall and of a host’s office, each for their own side', async () => {
    const verified = await aClaimedCity();
    const draft = await aClaimedCity({ status: 'submitted' });
    const host = await aHost();
    const email = anAddress();
    expect(await invite(verified.approver, email)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await invite(draft.officer, email)).toEqual(rule('not_verified'));
    expect(await invite(verified.officer, email, 'host_officer')).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
    expect(await invite(host.approver, email, 'host_officer')).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await mailTo(email)).toBeNull();
    expect(await invite(host.officer, email, 'host_approver')).toMatchObject({ ok: true });
    expect((await arrive(email))?.memberships[0]?.hostId).toBe(host.host.id);
  });

  it('is refused to somebody whose membership ended meanwhile', async () => {
    const { officer } = await aClaimedCity();
    await db().membership.updateMany({
      where: { userId: officer.userId },
      data: { endedAt: new Date() },
    });
    expect(await invite(officer, anAddress())).toMatchObject({ failure: { code: 'forbidden' } });
  });

  it('takes in nobody whose account is closed, or belongs to the demonstration', async () => {
    const { officer } = await aClaimedCity();
    const closed = await aUser();
    await db().user.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    const shared = await aUser();
    await db().user.update({ where: { id: shared.id }, data: { demo: true } });
    for (const { email } of [closed, shared]) {
      expect(await invite(officer, email)).toMatchObject({ failure: { code: 'rule' } });
    }
  });
});

describe('ending a membership', () => {
  it('works on the next request, and only in the own team', async () => {
    const own = await aClaimedCity();
    const foreign = await aClaimedCity();
    const session = await openSession(by(own.approver), own.approver.userId, '');
    const sid = session.ok ? session.value : '';
    expect((await loadActor(sid, new Date()))?.memberships).toHaveLength(1);
    const idOf = async (actor: UserActor) =>
      (await db().membership.findFirstOrThrow({ where: { userId: actor.userId } })).id;

    const theirs = await idOf(foreign.approver);
    expect(await endMembership(by(own.officer), 'workspace', theirs)).toMatchObject({
      failure: { code: 'not_found' },
    });
    const approver = await idOf(own.approver);
    expect(await endMembership(by(own.approver), 'workspace', approver)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await endMembership(by(own.officer), 'workspace', approver)).toMatchObject({ ok: true });
    expect((await loadActor(sid, new Date()))?.memberships).toEqual([]);
  });

  it('leaves the last officer, also when two leave at once', async () => {
    const { officer, organisation } = await aClaimedCity();
    const email = anAddress();
    await invite(officer, email);
    const own = await db().membership.findFirstOrThrow({ where: { userId: officer.userId } });
    expect(await endMembership(by(officer), 'workspace', own.id)).toEqual(rule('last_officer'));

    const second = await arrive(email);
    if (!second) throw new Error('the colleague did not arrive');
    await db().user.update({ where: { id: officer.userId }, data: { passwordHash: 'x' } });
    const other = await db().membership.findFirstOrThrow({ where: { userId: second.userId } });
    const results = await Promise.all([
      endMembership(by(officer), 'workspace', own.id),
      endMembership(by(second), 'workspace', other.id),
    ]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(
      await db().membership.count({
        where: { organisationId: organisation.id, role: 'city_officer', endedAt: null },
      }),
    ).toBe(1);
  });
});

describe('the sign-off', () => {
  it('needs an approver who can sign in', async () => {
    const { officer, organisation, approver } = await aClaimedCity();
    expect(await setSignOff(by(officer), true)).toEqual(rule('no_approver'));
    await db().user.update({ where: { id: approver.userId }, data: { passwordHash: 'x' } });
    expect(await setSignOff(by(officer), true)).toEqual({ ok: true, value: null });
    expect((await getTeam(officer, 'workspace'))?.signOffRequired).toBe(true);
    const { id } = await db().membership.findFirstOrThrow({ where: { userId: approver.userId } });
    expect(await endMembership(by(officer), 'workspace', id)).toEqual(rule('last_approver'));
    expect(await setSignOff(by(approver), false)).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await setSignOff(by(officer), false)).toEqual({ ok: true, value: null });
    const row = await db().organisation.findUniqueOrThrow({ where: { id: organisation.id } });
    expect(row.signOffRequired).toBe(false);
  });

  it('needs no account of an approver whom the contacts name, unless that is the officer', async () => {
    const { officer, approver, city, organisation } = await aClaimedCity();
    const { email: own } = await db().user.findUniqueOrThrow({ where: { id: officer.userId } });
    const nameIt = (email: string) =>
      db().cityContact.upsert({
        where: { cityId_kind: { cityId: city.id, kind: 'approver' } },
        create: { cityId: city.id, kind: 'approver', name: 'Kim', office: 'Mayor', email },
        update: { email },
      });
    for (const email of ['', own]) {
      await nameIt(email);
      expect(await setSignOff(by(officer), true)).toEqual(rule('no_approver'));
    }
    await nameIt(anAddress());
    expect(await setSignOff(by(officer), true)).toEqual({ ok: true, value: null });
    // and the approver with an account may leave, as long as somebody else can sign
    await db().user.update({ where: { id: approver.userId }, data: { passwordHash: 'x' } });
    const { id } = await db().membership.findFirstOrThrow({ where: { userId: approver.userId } });
    const { email } = await db().user.findUniqueOrThrow({ where: { id: approver.userId } });
    await nameIt(email);
    expect(await endMembership(by(officer), 'workspace', id)).toEqual(rule('last_approver'));
    await nameIt(anAddress());
    expect(await endMembership(by(officer), 'workspace', id)).toEqual({ ok: true, value: null });
    const left = { organisationId: organisation.id, role: 'city_approver', endedAt: null } as const;
    expect(await db().membership.count({ where: left })).toBe(0);
  });

  it('is not allowed by the contacts of another city', async () => {
    const { officer } = await aClaimedCity();
    const other = await aClaimedCity();
    const data = { kind: 'approver' as const, name: 'Kim', office: 'Mayor', email: anAddress() };
    await db().cityContact.create({ data: { cityId: other.city.id, ...data } });
    expect(await setSignOff(by(officer), true)).toEqual(rule('no_approver'));
  });
});
