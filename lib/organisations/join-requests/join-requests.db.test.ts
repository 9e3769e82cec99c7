import { beforeEach, describe, expect, it } from 'vitest';
import { setPassword } from '@/lib/auth/commands/set-password';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { register } from '@/lib/cities/claims/commands/register';
import { tendClaims } from '@/lib/cities/claims/commands/tend-claims';
import { getClaimable } from '@/lib/cities/claims/queries';
import { db } from '@/lib/db/client';
import { aContext, aMember, aUser } from '@/tests/factories/people';
import { aCity, aClaimedCity, type ClaimedCity } from '@/tests/factories/places';
import { inviteColleague } from '../commands/invite-colleague';
import { type Ask, askToJoin } from './commands/ask-to-join';
import { confirmJoinRequest } from './commands/confirm-join-request';
import { acceptJoinRequest, refuseJoinRequest } from './commands/decide-join-request';
import { getJoinRequest, getJoinRequestLink, listJoinRequests } from './queries';

const DAY_MS = 86_400_000;
const anyone = () => aContext(ANONYMOUS, new Date());
const by = (actor: UserActor) => aContext(actor, new Date());
const anAddress = () => `asker-${crypto.randomUUID()}@city.test`;

const mailsTo = (to: string) =>
  db().mail.findMany({ where: { to }, orderBy: { createdAt: 'asc' } });

const lastMail = async (to: string) => (await mailsTo(to)).at(-1);

async function secretFor(to: string): Promise<string> {
  const path = ((await lastMail(to))?.params as { path: string } | undefined)?.path ?? '';
  return path.split('/').at(-1) ?? '';
}

const ask = (city: { slug: string }, email: string, more: Partial<Ask> = {}) =>
  askToJoin(anyone(), {
    city: city.slug,
    email,
    name: 'Ada Example',
    office: 'Port office',
    message: 'I look after the port’s partnerships.',
    ...more,
  });

/** Asks and confirms the address; gives the id of the request. */
async function opened(city: { slug: string }, email = anAddress()): Promise<string> {
  await ask(city, email);
  await confirmJoinRequest(anyone(), await secretFor(email));
  const row = await db().joinRequest.findFirstOrThrow({ where: { user: { email } } });
  return row.id;
}

const rule = (code: string) => ({ ok: false, failure: { code: 'rule', reasons: [{ code }] } });
const OK = { ok: true, value: null };
const MAILED = { ok: true, value: 'mailed' };

describe('asking to join the team of a claimed city', () => {
  let claimed: ClaimedCity;
  beforeEach(async () => {
    claimed = await aClaimedCity();
  });

  it('reaches the officers only once the address is confirmed, and opens no account', async () => {
    const email = anAddress();
    expect(await ask(claimed.city, email)).toEqual(MAILED);
    expect(await listJoinRequests(claimed.officer)).toEqual([]);
    expect((await lastMail(email))?.template).toBe('confirm_join_request');
    const secret = await secretFor(email);
    expect(await getJoinRequestLink(secret, new Date())).toMatchObject({ state: 'valid', email });
    expect(await confirmJoinRequest(anyone(), secret)).toEqual(OK);
    expect(await listJoinRequests(claimed.officer)).toMatchObject([
      { name: 'Ada Example', email, office: 'Port office' },
    ]);
    const officer = await db().user.findUniqueOrThrow({ where: { id: claimed.officer.userId } });
    expect((await lastMail(officer.email))?.template).toBe('join_requested');
    const user = await db().user.findUniqueOrThrow({ where: { email } });
    expect([user.emailConfirmedAt, user.passwordHash]).toEqual([null, null]);
    expect(await confirmJoinRequest(anyone(), secret)).toEqual(rule('auth.refusal.link_over'));
  });

  it('answers known and unknown addresses, members and people who wait alike', async () => {
    const known = await aUser();
    const waiting = anAddress();
    await opened(claimed.city, waiting);
    const member = await db().user.update({
      where: { id: claimed.approver.userId },
      data: { passwordHash: 'x' },
    });
    for (const email of [known.email, anAddress(), waiting, member.email]) {
      expect(await ask(claimed.city, email)).toEqual(MAILED);
    }
    expect((await lastMail(known.email))?.template).toBe('confirm_join_request');
    expect((await lastMail(waiting))?.template).toBe('join_waiting');
    expect((await lastMail(member.email))?.template).toBe('already_registered');
    expect(await db().joinRequest.count({ where: { user: { email: waiting } } })).toBe(1);
    expect(await db().joinRequest.count({ where: { userId: member.id } })).toBe(0);
  });

  it('of somebody signed in with that address needs no mail, and no name but the account’s', async () => {
    const other = await aClaimedCity();
    const { email } = await db().user.update({
      where: { id: other.officer.userId },
      data: { passwordHash: 'x' },
    });
    const input = {
      city: claimed.city.slug,
      email,
      name: 'Mayor',
      office: 'Office',
      message: 'Hi',
    };
    expect(await askToJoin(by(other.officer), input)).toEqual({ ok: true, value: 'open' });
    const [request] = await listJoinRequests(claimed.officer);
    expect(request?.name).toBe(other.officer.name);
    expect(
      await acceptJoinRequest(by(claimed.officer), {
        request: request?.id ?? '',
        role: 'city_approver',
      }),
    ).toEqual(OK);
    expect((await lastMail(email))?.template).toBe('team_joined');
    const held = await db().membership.findMany({
      where: { userId: other.officer.userId, endedAt: null },
      orderBy: { createdAt: 'asc' },
      select: { organisationId: true, role: true },
    });
    expect(held).toContainEqual({
      organisationId: claimed.organisation.id,
      role: 'city_approver',
    });
    expect(held).toHaveLength(2);
  });

  it('is for cities whose city hall is verified', async () => {
    const begun = await aClaimedCity({ status: 'submitted' });
    const free = await aCity();
    for (const { slug } of [begun.city, free, { slug: 'no-such-city-de' }]) {
      expect(await ask({ slug }, anAddress())).toEqual(rule('join.ask.refusal.not_claimed'));
    }
  });

  it('lets a link confirm the request and nothing else that was begun in the name of the address', async () => {
    const email = anAddress();
    const free = await aCity();
    await register(anyone(), {
      city: free.slug,
      email,
      name: 'A Stranger',
      office: 'None',
      organisation: 'Another city hall',
    });
    const request = await opened(claimed.city, email);
    expect((await getClaimable(free.slug))?.availability).toBe('free');
    await acceptJoinRequest(by(claimed.officer), { request, role: 'city_officer' });
    expect((await getClaimable(free.slug))?.availability).toBe('free');
    const open = await setPassword(anyone(), {
      secret: await secretFor(email),
      password: 'nine lighthouses in the fog',
      userAgent: '',
    });
    const colleague = open.ok ? await loadActor(open.value, new Date()) : null;
    expect(colleague?.name).toBe('Ada Example');
    expect(colleague?.memberships.map((one) => one.organisationId)).toEqual([
      claimed.organisation.id,
    ]);
  });

  it('twice before the confirmation keeps the newer request and its link alone', async () => {
    const email = anAddress();
    await ask(claimed.city, email, { message: 'First' });
    const first = await secretFor(email);
    await ask(claimed.city, email, { message: 'Second' });
    expect(await confirmJoinRequest(anyone(), first)).toEqual(rule('auth.refusal.link_over'));
    expect(await confirmJoinRequest(anyone(), await secretFor(email))).toEqual(OK);
    expect((await listJoinRequests(claimed.officer)).map((one) => one.message)).toEqual(['Second']);
  });

  it('by two posts at once with one new address makes one account and one request', async () => {
    const email = anAddress();
    const results = await Promise.all([ask(claimed.city, email), ask(claimed.city, email)]);
    expect(results).toEqual([MAILED, MAILED]);
    expect(await db().joinRequest.count({ where: { user: { email } } })).toBe(1);
  });
});

describe('the officers’ answer', () => {
  it('is one, also when two officers give it at once, and the other reads what was decided', async () => {
    const claimed = await aClaimedCity();
    const second = {
      ...(await aMember({ ...claimed.organisation, hostId: null }, 'city_officer', claimed.claim)),
    };
    const request = await opened(claimed.city);
    const results = await Promise.all([
      acceptJoinRequest(by(claimed.officer), { request, role: 'city_officer' }),
      refuseJoinRequest(by(second), { request, reason: 'We do not know this person.' }),
    ]);
    const { status } = await db().joinRequest.findUniqueOrThrow({ where: { id: request } });
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toEqual(rule(`organisations.refusal.request_${status}`));
  });

  it('no carries its reason to the asker, and nobody’s name', async () => {
    const claimed = await aClaimedCity();
    const email = anAddress();
    const request = await opened(claimed.city, email);
    const reason = 'Please ask the port authority.';
    expect(await refuseJoinRequest(by(claimed.officer), { request, reason })).toEqual(OK);
    const mail = await lastMail(email);
    expect(mail?.template).toBe('join_refused');
    expect(mail?.params).toMatchObject({ reason });
    expect(JSON.stringify(mail?.params)).not.toContain(claimed.officer.name);
    expect(await db().membership.count({ where: { user: { email } } })).toBe(0);
    expect(await ask(claimed.city, email)).toEqual(MAILED);
  });

  it('is for officers of that team: approvers, other cities and missing requests get nothing', async () => {
    const [claimed, other] = [await aClaimedCity(), await aClaimedCity()];
    const request = await opened(claimed.city);
    for (const actor of [claimed.approver, other.officer]) {
      expect(await getJoinRequest(actor, request)).toBeNull();
      const result = await acceptJoinRequest(by(actor), { request, role: 'city_officer' });
      expect(result.ok).toBe(false);
    }
    expect(await listJoinRequests(other.officer)).toEqual([]);
    expect(await getJoinRequest(claimed.officer, 'no-id')).toBeNull();
    expect(await getJoinRequest(claimed.officer, request)).toMatchObject({ status: 'open' });
  });

  it('is also given by inviting the same person', async () => {
    const claimed = await aClaimedCity();
    const email = anAddress();
    const request = await opened(claimed.city, email);
    await inviteColleague(by(claimed.officer), { name: 'Ada', email, role: 'city_officer' });
    expect(await getJoinRequest(claimed.officer, request)).toMatchObject({ status: 'accepted' });
  });

  it('that nobody gives for thirty days ends the request, and the asker is told once', async () => {
    const claimed = await aClaimedCity();
    const email = anAddress();
    const request = await opened(claimed.city, email);
    const at = (days: number) => new Date(Date.now() + days * DAY_MS);
    await tendClaims(at(29.9), crypto.randomUUID());
    expect(await getJoinRequest(claimed.officer, request)).toMatchObject({ status: 'open' });
    await tendClaims(at(30.1), crypto.randomUUID());
    await tendClaims(at(30.2), crypto.randomUUID());
    expect(await getJoinRequest(claimed.officer, request)).toMatchObject({ status: 'lapsed' });
    expect((await mailsTo(email)).filter((one) => one.template === 'join_lapsed')).toHaveLength(1);
    expect(await acceptJoinRequest(by(claimed.officer), { request, role: 'city_officer' })).toEqual(
      rule('organisations.refusal.request_lapsed'),
    );
  });

  it('is not waited for when the address was never confirmed: the request is forgotten', async () => {
    const claimed = await aClaimedCity();
    const email = anAddress();
    await ask(claimed.city, email);
    await tendClaims(new Date(Date.now() + 3 * DAY_MS), crypto.randomUUID());
    expect(await db().joinRequest.count({ where: { user: { email } } })).toBe(0);
  });
});
