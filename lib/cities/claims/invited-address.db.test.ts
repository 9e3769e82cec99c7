import { describe, expect, it } from 'vitest';
import { setPassword } from '@/lib/auth/commands/set-password';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { inviteColleague } from '@/lib/organisations/commands/invite-colleague';
import { aContext } from '@/tests/factories/people';
import { aCity, aClaimedCity } from '@/tests/factories/places';
import { register } from './commands/register';
import { getClaimable } from './queries';

const anAddress = () => `colleague-${crypto.randomUUID()}@city.test`;

const invite = (actor: UserActor, email: string) =>
  inviteColleague(aContext(actor, new Date()), {
    name: 'Kim Example',
    email,
    role: 'city_officer',
  });

const mailTo = (to: string) =>
  db().mail.findFirst({ where: { to }, orderBy: { createdAt: 'desc' } });

/** Follows the link in the newest mail to an address. */
async function arrive(email: string): Promise<UserActor | null> {
  const path = ((await mailTo(email))?.params as { path: string } | undefined)?.path ?? '';
  const opened = await setPassword(aContext(ANONYMOUS, new Date()), {
    secret: path.replace('/set-password/', ''),
    password: 'nine lighthouses in the fog',
    userAgent: '',
  });
  return opened.ok ? loadActor(opened.value, new Date()) : null;
}

describe('an address that was invited and is registered by somebody', () => {
  const registration = (city: { slug: string }, email: string) => ({
    city: city.slug,
    email,
    name: 'A Stranger',
    office: 'None',
    organisation: 'Another city hall',
  });
  const anyone = () => aContext(ANONYMOUS, new Date());

  it('keeps its invitation, which is sent again instead of beginning a claim', async () => {
    const { officer, organisation } = await aClaimedCity();
    const [city, email] = [await aCity(), anAddress()];
    await invite(officer, email);
    expect(await register(anyone(), registration(city, email))).toEqual({ ok: true, value: null });
    expect(await db().claim.count({ where: { cityId: city.id } })).toBe(0);
    expect((await mailTo(email))?.template).toBe('team_invitation');
    const colleague = await arrive(email);
    expect(colleague?.name).toBe('Kim Example');
    expect(colleague?.memberships.map((one) => one.organisationId)).toEqual([organisation.id]);
  });

  it('brings no claim with it that nobody confirmed', async () => {
    const { officer, organisation } = await aClaimedCity();
    const [city, email] = [await aCity(), anAddress()];
    await register(anyone(), registration(city, email));
    await invite(officer, email);
    const colleague = await arrive(email);
    expect(colleague?.memberships.map((one) => one.organisationId)).toEqual([organisation.id]);
    expect((await getClaimable(city.slug))?.availability).toBe('free');
  });
});
