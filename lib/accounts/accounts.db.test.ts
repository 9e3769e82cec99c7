import { describe, expect, it } from 'vitest';
import { setPassword } from '@/lib/auth/commands/set-password';
import { getAddressChange, getPasswordLink } from '@/lib/auth/link-queries';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS } from '@/lib/auth/model';
import { hashPassword } from '@/lib/auth/password';
import { openSession } from '@/lib/auth/sessions';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { changePassword } from './commands/change-password';
import { confirmAddressChange } from './commands/confirm-address-change';
import { endSessions } from './commands/end-sessions';
import { requestAddressChange } from './commands/request-address-change';
import { requestReset } from './commands/request-reset';
import { saveDetails } from './commands/save-details';
import { exportOwnData } from './export-own-data';
import { getOwnAccount } from './queries';

const OLD = 'seven herons over the estuary';
const NEW = 'nine lighthouses in the fog';
const visitor = { requestId: 'r', address: null, userAgent: 'test' };
const anyone = () => aContext(ANONYMOUS, new Date());

/** An officer of a city hall with a password. */
async function anOfficer() {
  const { officer } = await aClaimedCity();
  const hash = await hashPassword(OLD);
  if (!hash.ok) throw new Error('hashing refused');
  const { email } = await db().user.update({
    where: { id: officer.userId },
    data: { passwordHash: hash.value },
  });
  return { officer, email, context: () => aContext(officer, new Date()) };
}

async function opened(context: ReturnType<typeof anyone>, userId: string): Promise<string> {
  const session = await openSession(context, userId, 'test');
  if (!session.ok) throw new Error('no session');
  return session.value;
}

const mailsTo = (to: string) =>
  db().mail.findMany({ where: { to }, orderBy: { createdAt: 'asc' } });

/** The secret of the newest link written to an address. */
async function secretTo(to: string): Promise<string> {
  const mail = (await mailsTo(to)).findLast((one) => one.template === 'reset_password');
  if (!mail) throw new Error(`no link was sent to ${to}`);
  return (mail.params as { path: string }).path.replace('/set-password/', '');
}

const canSignIn = async (email: string, password: string) =>
  (await signIn({ email, password }, visitor)).ok;

describe('a forgotten password', () => {
  it('is replaced through a link by mail, once, and every open session ends', async () => {
    const { officer, email } = await anOfficer();
    const before = await opened(anyone(), officer.userId);
    expect(await requestReset(anyone(), email)).toEqual({ ok: true, value: null });
    const secret = await secretTo(email);
    expect(await getPasswordLink(secret, new Date())).toMatchObject({
      purpose: 'reset_password',
      email,
    });
    expect(await canSignIn(email, OLD)).toBe(true);

    const set = await setPassword(anyone(), { secret, password: NEW, userAgent: '' });
    expect(set.ok).toBe(true);
    expect(await loadActor(before, new Date())).toBeNull();
    expect(await loadActor(set.ok ? set.value : '', new Date())).toMatchObject({
      userId: officer.userId,
    });
    expect(await canSignIn(email, OLD)).toBe(false);
    expect(await canSignIn(email, NEW)).toBe(true);
    expect(await setPassword(anyone(), { secret, password: OLD, userAgent: '' })).toMatchObject({
      failure: { code: 'rule' },
    });
    expect((await mailsTo(email)).map((mail) => mail.template)).toEqual([
      'reset_password',
      'password_changed',
    ]);
  });

  it('is answered alike for addresses without an open account, and no mail is written', async () => {
    const closed = await anOfficer();
    await db().user.update({ where: { email: closed.email }, data: { disabledAt: new Date() } });
    const shared = await anOfficer();
    await db().user.update({ where: { email: shared.email }, data: { demo: true } });
    const unconfirmed = await anOfficer();
    await db().user.update({
      where: { email: unconfirmed.email },
      data: { emailConfirmedAt: null },
    });
    for (const email of ['nobody@city.test', closed.email, shared.email, unconfirmed.email]) {
      expect(await requestReset(anyone(), email)).toEqual({ ok: true, value: null });
      expect(await mailsTo(email)).toEqual([]);
    }
  });

  it('has one link that works, the newest, for half an hour', async () => {
    const { email } = await anOfficer();
    await requestReset(anyone(), email);
    const first = await secretTo(email);
    await requestReset(anyone(), email);
    const second = await secretTo(email);
    expect(await getPasswordLink(first, new Date())).toBeNull();
    expect(await getPasswordLink(second, new Date())).not.toBeNull();
    expect(await getPasswordLink(second, new Date(Date.now() + 31 * 60_000))).toBeNull();
  });

  it('cannot flood an address with mail', async () => {
    const { email } = await anOfficer();
    for (let time = 0; time < 5; time += 1) await requestReset(anyone(), email);
    expect(await requestReset(anyone(), email)).toMatchObject({ failure: { code: 'limited' } });
    expect(await mailsTo(email)).toHaveLength(5);
  });
});

describe('changing the password', () => {
  it('asks for the present one, keeps this browser signed in and tells the owner', async () => {
    const { officer, email, context } = await anOfficer();
    const elsewhere = await opened(context(), officer.userId);
    const input = { currentPassword: 'a wrong one', password: NEW, userAgent: '' };
    expect(await changePassword(context(), input)).toMatchObject({
      failure: {
        code: 'invalid',
        fields: { currentPassword: [{ code: 'accounts.refusal.current' }] },
      },
    });
    const changed = await changePassword(context(), { ...input, currentPassword: OLD });
    expect(await loadActor(changed.ok ? changed.value : '', new Date())).not.toBeNull();
    expect(await loadActor(elsewhere, new Date())).toBeNull();
    expect(await canSignIn(email, NEW)).toBe(true);
    expect((await mailsTo(email)).map((mail) => mail.template)).toEqual(['password_changed']);
  });

  it('refuses an easy one beside its field and changes nothing', async () => {
    const { email, context } = await anOfficer();
    const input = { currentPassword: OLD, password: 'password password', userAgent: '' };
    expect(await changePassword(context(), input)).toMatchObject({
      failure: { code: 'invalid', fields: { password: [{ code: 'auth.password.common' }] } },
    });
    expect(await canSignIn(email, OLD)).toBe(true);
  });

  it('counts misses like those of a sign-in', async () => {
    const { email, context } = await anOfficer();
    const input = { currentPassword: 'a wrong one', password: NEW, userAgent: '' };
    for (let miss = 0; miss < 10; miss += 1) await changePassword(context(), input);
    expect(await changePassword(context(), { ...input, currentPassword: OLD })).toMatchObject({
      failure: { code: 'limited' },
    });
    expect(await canSignIn(email, OLD)).toBe(false);
  });
});

describe('the open sessions', () => {
  it('are listed and ended one by one or all but this one, never somebody else’s', async () => {
    const { officer, context } = await anOfficer();
    const other = await anOfficer();
    const [here, phone, office] = [
      await opened(context(), officer.userId),
      await opened(context(), officer.userId),
      await opened(context(), officer.userId),
    ];
    const foreign = await opened(other.context(), other.officer.userId);
    const list = async () => (await getOwnAccount(officer, here, new Date())).sessions;
    expect(await list()).toHaveLength(3);
    expect((await list()).filter((one) => one.present)).toHaveLength(1);

    const [foreignSession] = (await getOwnAccount(other.officer, foreign, new Date())).sessions;
    await endSessions(context(), here, foreignSession?.ref);
    expect(await loadActor(foreign, new Date())).not.toBeNull();

    const ended = (await list()).find((one) => !one.present);
    await endSessions(context(), here, ended?.ref);
    expect(await list()).toHaveLength(2);

    await endSessions(context(), here, undefined);
    expect((await list()).map((one) => one.present)).toEqual([true]);
    expect(await loadActor(phone, new Date())).toBeNull();
    expect(await loadActor(office, new Date())).toBeNull();
    expect(await loadActor(here, new Date())).not.toBeNull();
  });
});

describe('the details', () => {
  it('are the actor’s own to change, with the language of mails', async () => {
    const { officer, context } = await anOfficer();
    const details = { name: 'Élodie Martin', office: '', locale: 'zh-CN' as const };
    expect(await saveDetails(context(), details)).toEqual({ ok: true, value: null });
    expect(await getOwnAccount(officer, '', new Date())).toMatchObject(details);
    expect(await saveDetails(anyone(), details)).toEqual({
      ok: false,
      failure: { code: 'unauthenticated' },
    });
  });
});

describe('a change of address', () => {
  /** Asks for the change and returns the secrets of both links. */
  async function asked(officer: Awaited<ReturnType<typeof anOfficer>>, newEmail: string) {
    const result = await requestAddressChange(officer.context(), {
      presentPassword: OLD,
      email: newEmail,
    });
    expect(result).toEqual({ ok: true, value: null });
    const secretOf = async (to: string, template: string) => {
      const mail = (await mailsTo(to)).findLast((one) => one.template === template);
      return String((mail?.params as { path?: string } | undefined)?.path ?? '')
        .split('/')
        .at(-1);
    };
    return {
      old: (await secretOf(officer.email, 'change_address_old')) ?? '',
      new: (await secretOf(newEmail, 'change_address_new')) ?? '',
    };
  }
  const aNewAddress = () => `moved-${crypto.randomUUID()}@city.test`;
  const confirm = (secret: string) => confirmAddressChange(anyone(), secret);

  it('takes both addresses, in either order, and tells the old one', async () => {
    for (const order of [['old', 'new'] as const, ['new', 'old'] as const]) {
      const officer = await anOfficer();
      const newEmail = aNewAddress();
      const secrets = await asked(officer, newEmail);
      expect(await getAddressChange(secrets.new, new Date())).toEqual({
        email: officer.email,
        newEmail,
      });
      expect(await confirm(secrets[order[0]])).toEqual({ ok: true, value: false });
      expect(await canSignIn(newEmail, OLD)).toBe(false);
      expect(await confirm(secrets[order[1]])).toEqual({ ok: true, value: true });
      expect(await canSignIn(newEmail, OLD)).toBe(true);
      expect(await canSignIn(officer.email, OLD)).toBe(false);
      expect((await mailsTo(officer.email)).at(-1)?.template).toBe('address_changed');
      expect(await confirm(secrets.old)).toMatchObject({ failure: { code: 'rule' } });
    }
  });

  it('asks for the password, and for another address', async () => {
    const { email, context } = await anOfficer();
    expect(
      await requestAddressChange(context(), { presentPassword: 'wrong', email: aNewAddress() }),
    ).toMatchObject({
      failure: { fields: { presentPassword: [{ code: 'accounts.refusal.current' }] } },
    });
    expect(await requestAddressChange(context(), { presentPassword: OLD, email })).toMatchObject({
      failure: { fields: { email: [{ code: 'accounts.refusal.same_address' }] } },
    });
    expect(await mailsTo(email)).toEqual([]);
  });

  it('answers alike for an address that has an account, which is told and never taken', async () => {
    const officer = await anOfficer();
    const other = await anOfficer();
    const secrets = await asked(officer, other.email);
    expect(secrets.new).toBe('');
    expect((await mailsTo(other.email)).map((one) => one.template)).toEqual(['already_registered']);
    expect(await confirm(secrets.old)).toEqual({ ok: true, value: false });
    expect(await canSignIn(other.email, OLD)).toBe(true);
  });

  it('fails when somebody else took the address meanwhile', async () => {
    const officer = await anOfficer();
    const newEmail = aNewAddress();
    const secrets = await asked(officer, newEmail);
    await confirm(secrets.old);
    const other = await anOfficer();
    await db().user.update({ where: { email: other.email }, data: { email: newEmail } });
    expect(await confirm(secrets.new)).toMatchObject({
      failure: { reasons: [{ code: 'accounts.refusal.address_taken' }] },
    });
    expect(await db().user.count({ where: { email: officer.email } })).toBe(1);
  });

  it('counts the newest request only, and moves once when both confirm at the same moment', async () => {
    const officer = await anOfficer();
    const [first, second] = [aNewAddress(), aNewAddress()];
    const before = await asked(officer, first);
    await confirm(before.old);
    const now = await asked(officer, second);
    expect(await confirm(before.new)).toMatchObject({ failure: { code: 'rule' } });
    const results = await Promise.all([confirm(now.old), confirm(now.new)]);
    expect(results.map((one) => one.ok && one.value).sort()).toEqual([false, true]);
    expect(await canSignIn(second, OLD)).toBe(true);
  });
});

describe('the own data', () => {
  it('hold what is kept about the person, nothing about others, and no secret', async () => {
    const { officer, email, context } = await anOfficer();
    const other = await anOfficer();
    await requestReset(anyone(), email);
    await saveDetails(context(), { name: 'Élodie Martin', office: 'Mayor’s office', locale: 'en' });
    await db().noticeSetting.create({
      data: { userId: officer.userId, group: 'visits', way: 'daily' },
    });
    const { host } = await aHost();
    const look = { hostId: host.id, userId: officer.userId, lookedAt: new Date() };
    await db().matchLook.create({ data: look });
    const here = await opened(context(), officer.userId);
    const data = await exportOwnData(context());
    const text = JSON.stringify(data.ok && data.value);
    expect(data).toMatchObject({
      ok: true,
      value: {
        account: { email, name: 'Élodie Martin', office: 'Mayor’s office' },
        memberships: [{ role: 'city_officer', endedAt: null }],
        mails: [{ template: 'reset_password', to: email }],
        noticeSettings: [{ group: 'visits', way: 'daily' }],
        looksAtMovedScores: [{ lookedAt: look.lookedAt.toJSON(), host: { slug: host.slug } }],
      },
    });
    expect(text).toContain('account.details_saved');
    for (const secret of [other.email, here, await secretTo(email), 'argon2', 'idHash']) {
      expect(text).not.toContain(secret);
    }
    expect(
      await db().auditEntry.count({
        where: { action: 'account.data_exported', actorId: officer.userId },
      }),
    ).toBe(1);
    expect(await exportOwnData(anyone())).toEqual({
      ok: false,
      failure: { code: 'unauthenticated' },
    });
  });
});

describe('an account of the demonstration', () => {
  it('is everybody’s: nothing of it can be changed', async () => {
    const { officer, context, email } = await anOfficer();
    await db().user.update({ where: { email }, data: { demo: true } });
    const here = await opened(context(), officer.userId);
    const refused = {
      ok: false,
      failure: { code: 'rule', reasons: [{ code: 'accounts.refusal.demo' }] },
    };
    const password = { currentPassword: OLD, password: NEW, userAgent: '' };
    expect(await changePassword(context(), password)).toEqual(refused);
    expect(await endSessions(context(), here, undefined)).toEqual(refused);
    expect(await saveDetails(context(), { name: 'X', office: '', locale: 'en' })).toEqual(refused);
  });
});
