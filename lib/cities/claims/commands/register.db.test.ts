import { describe, expect, it } from 'vitest';
import { setPassword } from '@/lib/auth/commands/set-password';
import { ANONYMOUS } from '@/lib/auth/model';
import { hashOfSecret } from '@/lib/auth/tokens';
import { db } from '@/lib/db/client';
import { aContext, aUser } from '@/tests/factories/people';
import { aCity, aClaimedCity } from '@/tests/factories/places';
import { confirmAddress } from './confirm-address';
import { type Registration, register } from './register';
import { sendFreshLink } from './send-fresh-link';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-25T08:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const anyone = (now = NOW) => aContext(ANONYMOUS, now);

let people = 0;
function aRegistration(city: { slug: string }, changes: Partial<Registration> = {}): Registration {
  people += 1;
  return {
    city: city.slug,
    email: `officer-${people}@stadt.example`,
    name: 'Marta Lindqvist',
    office: 'Head of international relations',
    organisation: 'Hansestadt Teststadt',
    ...changes,
  };
}

async function linkSentTo(email: string): Promise<string> {
  const mail = await db().mail.findFirstOrThrow({
    where: { to: email, template: 'confirm_email' },
    orderBy: { id: 'desc' },
  });
  const { path } = mail.params as { path: string };
  return path.replace('/confirm/', '');
}

const statusesIn = async (cityId: string) =>
  (await db().claim.findMany({ where: { cityId }, orderBy: { createdAt: 'asc' } })).map(
    (claim) => claim.status,
  );

async function confirmed(registration: Registration): Promise<string> {
  await register(anyone(), registration);
  const result = await confirmAddress(anyone(), await linkSentTo(registration.email));
  if (!result.ok) throw new Error('not confirmed');
  return result.value;
}

describe('register', () => {
  it('makes an account that waits for its address, a city hall and the draft of a claim', async () => {
    const city = await aCity();
    const registration = aRegistration(city);
    expect(await register(anyone(), registration)).toEqual({ ok: true, value: null });
    const user = await db().user.findUniqueOrThrow({
      where: { email: registration.email },
      include: { memberships: { include: { organisation: true } }, claims: true },
    });
    expect(user).toMatchObject({
      emailConfirmedAt: null,
      passwordHash: null,
      office: registration.office,
    });
    expect(user.memberships).toMatchObject([
      {
        role: 'city_officer',
        organisation: { kind: 'city_hall', name: registration.organisation },
      },
    ]);
    expect(user.claims).toMatchObject([{ cityId: city.id, status: 'draft', freeMail: false }]);
  });

  it('marks an address of a free-mail provider for a check by hand', async () => {
    const city = await aCity();
    await register(anyone(), aRegistration(city, { email: `marta${Date.now()}@gmail.com` }));
    expect(await db().claim.findFirst({ where: { cityId: city.id } })).toMatchObject({
      freeMail: true,
    });
  });

  it('stores only the hash of the link it sends', async () => {
    const registration = aRegistration(await aCity());
    await register(anyone(), registration);
    const secret = await linkSentTo(registration.email);
    const tokens = await db().oneTimeToken.findMany({
      where: { user: { email: registration.email } },
    });
    expect(tokens.map((token) => token.tokenHash)).toEqual([hashOfSecret(secret)]);
  });

  it('answers a known address as an unknown one, and only tells its owner', async () => {
    const city = await aCity();
    const known = await aUser();
    const answers = [
      await register(anyone(), aRegistration(city, { email: known.email })),
      await register(anyone(), aRegistration(city)),
    ];
    expect(answers[0]).toEqual(answers[1]);
    const mails = await db().mail.findMany({ where: { to: known.email } });
    expect(mails.map((mail) => mail.template)).toEqual(['already_registered']);
    expect(await db().claim.count({ where: { claimantId: known.id } })).toBe(0);
  });

  it('makes one account out of two posts with one new address at once', async () => {
    const registration = aRegistration(await aCity());
    const both = await Promise.all([
      register(anyone(), registration),
      register(anyone(), registration),
    ]);
    expect(both.map((one) => one.ok)).toEqual([true, true]);
    expect(await db().user.count({ where: { email: registration.email } })).toBe(1);
    const open = await db().claim.count({
      where: { claimant: { email: registration.email }, status: 'draft' },
    });
    expect(open).toBe(1);
  });

  it('has one effect for one idempotency key', async () => {
    const registration = aRegistration(await aCity());
    const key = {
      actorKey: 'anonymous',
      operation: 'claim.register',
      key: crypto.randomUUID(),
      requestHash: 'x',
    };
    const context = () => ({ ...anyone(), idempotency: key });
    await register(context(), registration);
    const second = await register(context(), registration);
    expect(second).toEqual({ ok: false, failure: { code: 'conflict' } });
    expect(await db().mail.count({ where: { to: registration.email } })).toBe(1);
  });

  it('lets the newest registration of an unconfirmed address count', async () => {
    const [first, second] = [await aCity(), await aCity()];
    const registration = aRegistration(first);
    await register(anyone(), registration);
    const oldLink = await linkSentTo(registration.email);
    await register(anyone(), { ...registration, city: second.slug, name: 'M. Lindqvist' });
    expect(await statusesIn(first.id)).toEqual(['ended']);
    expect(await statusesIn(second.id)).toEqual(['draft']);
    expect(await confirmAddress(anyone(), oldLink)).toMatchObject({ ok: false });
  });

  it('refuses a claimed city, and one that another office has begun', async () => {
    const { city } = await aClaimedCity();
    expect(await register(anyone(), aRegistration(city))).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'join.availability.claimed' }] },
    });
    const begun = await aCity();
    await confirmed(aRegistration(begun));
    expect(await register(anyone(), aRegistration(begun))).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'join.availability.begun' }] },
    });
  });

  it('does not let an unconfirmed address hold a city', async () => {
    const city = await aCity();
    await register(anyone(), aRegistration(city));
    expect(await register(anyone(), aRegistration(city))).toMatchObject({ ok: true });
  });

  it('knows no Chinese city and no missing one', async () => {
    const chinese = await aCity({ countryCode: 'CN' });
    for (const slug of [chinese.slug, 'nowhere-xx']) {
      const result = await register(anyone(), aRegistration({ slug }));
      expect(result).toEqual({ ok: false, failure: { code: 'not_found' } });
    }
  });

  it('sends one address only so many mails an hour', async () => {
    const city = await aCity();
    const registration = aRegistration(city);
    for (let round = 0; round < 5; round += 1) await register(anyone(), registration);
    expect(await register(anyone(), registration)).toMatchObject({ failure: { code: 'limited' } });
  });
});

describe('confirmAddress', () => {
  it('works once', async () => {
    const registration = aRegistration(await aCity());
    await register(anyone(), registration);
    const secret = await linkSentTo(registration.email);
    const answers = await Promise.all([
      confirmAddress(anyone(), secret),
      confirmAddress(anyone(), secret),
    ]);
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
  });

  it('does not work after 24 hours; a fresh link does', async () => {
    const registration = aRegistration(await aCity());
    await register(anyone(), registration);
    const secret = await linkSentTo(registration.email);
    expect(await confirmAddress(anyone(later(25)), secret)).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'auth.refusal.link_over' }] },
    });
    await sendFreshLink(anyone(later(25)), secret);
    const fresh = await linkSentTo(registration.email);
    expect(fresh).not.toBe(secret);
    expect(await confirmAddress(anyone(later(26)), fresh)).toMatchObject({ ok: true });
  });

  it('refuses a link nobody made', async () => {
    const made_up = 'A'.repeat(43);
    expect(await confirmAddress(anyone(), made_up)).toMatchObject({ ok: false });
    expect(await sendFreshLink(anyone(), made_up)).toMatchObject({ ok: false });
  });

  it('gives a city to one of two offices that confirm at once', async () => {
    const city = await aCity();
    const both = [aRegistration(city), aRegistration(city)];
    for (const one of both) await register(anyone(), one);
    const links = await Promise.all(both.map((one) => linkSentTo(one.email)));
    await Promise.all(links.map((link) => confirmAddress(anyone(), link)));
    expect((await statusesIn(city.id)).sort()).toEqual(['draft', 'ended']);
  });

  it('clears what a refused office left in the draft', async () => {
    const city = await aCity();
    await db().profileDraft.create({
      data: { cityId: city.id, content: {}, updatedById: (await aUser()).id },
    });
    await db().cityContact.create({
      data: { cityId: city.id, kind: 'contact', name: 'N', office: 'O', email: 'n@o.example' },
    });
    await confirmed(aRegistration(city));
    expect(await db().profileDraft.count({ where: { cityId: city.id } })).toBe(0);
    expect(await db().cityContact.count({ where: { cityId: city.id } })).toBe(0);
  });
});

describe('setPassword', () => {
  const password = 'four harbour cranes at dusk';

  it('opens a session once and ends the others', async () => {
    const secret = await confirmed(aRegistration(await aCity()));
    const input = { secret, password, userAgent: 'test' };
    const opened = await setPassword(anyone(), input);
    expect(opened).toMatchObject({ ok: true });
    expect(await setPassword(anyone(), input)).toMatchObject({ failure: { code: 'rule' } });
  });

  it('refuses the words around the person, and keeps the link for another try', async () => {
    const secret = await confirmed(aRegistration(await aCity({ name: 'Warnemuende' })));
    const weak = await setPassword(anyone(), {
      secret,
      password: 'Warnemuende-2026',
      userAgent: '',
    });
    expect(weak).toMatchObject({
      failure: { code: 'invalid', fields: { password: [{ code: 'auth.password.common' }] } },
    });
    expect(await setPassword(anyone(), { secret, password, userAgent: '' })).toMatchObject({
      ok: true,
    });
  });

  it('does not work after half an hour', async () => {
    const secret = await confirmed(aRegistration(await aCity()));
    const late = await setPassword(anyone(later(1)), { secret, password, userAgent: '' });
    expect(late).toMatchObject({ failure: { code: 'rule' } });
  });
});
