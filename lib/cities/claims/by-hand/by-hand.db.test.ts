import { describe, expect, it } from 'vitest';
import { ANONYMOUS } from '@/lib/auth/model';
import { listPublicSlugs } from '@/lib/cities/directory/queries';
import { getCityRecord } from '@/lib/cities/record/queries';
import { db } from '@/lib/db/client';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aCity } from '@/tests/factories/places';
import { confirmAddress } from '../commands/confirm-address';
import { refuseClaim, verifyClaim } from '../commands/decide-claim';
import { checkPlace, registerPlace } from '../commands/register-place';
import { searchClaimable } from '../queries';
import type { PlaceInput } from './place-schema';
import { getHandAddedPlace, listSamePlaces } from './queries';

const anyone = () => aContext(ANONYMOUS, new Date());
const anAddress = () => `adder-${crypto.randomUUID()}@city.test`;
const letters = () =>
  [...crypto.randomUUID().replace(/\W/g, '')]
    .map((sign) => 'bcdfghjklmnpqrst'[parseInt(sign, 16)])
    .join('')
    .slice(0, 14);

/** A place nobody has listed, far from all others. */
const aPlace = (more: Partial<PlaceInput> = {}): PlaceInput => ({
  level: 'city',
  place: `Ny${letters()}`,
  nameZh: '',
  country: 'DE',
  region: '',
  coordinates: '40.1, -25.5',
  population: 21_000,
  populationYear: '2024',
  website: '',
  ...more,
});

const add = (place: PlaceInput, { isNone = true, email = anAddress() } = {}) =>
  registerPlace(
    anyone(),
    { email, name: 'Ada Example', office: 'Mayor’s office', organisation: 'Town hall' },
    { place, isNone },
  );

async function confirm(email: string) {
  const mail = await db().mail.findFirstOrThrow({
    where: { to: email },
    orderBy: { createdAt: 'desc' },
  });
  const secret = (mail.params as { path: string }).path.replace('/confirm/', '');
  return confirmAddress(anyone(), secret);
}

const claimOf = (email: string) =>
  db().claim.findFirstOrThrow({
    where: { claimant: { email } },
    orderBy: { createdAt: 'desc' },
    include: { city: true },
  });

const isPublic = async (slug: string, name: string) => [
  (await listPublicSlugs()).some((one) => one.slug === slug),
  (await searchClaimable(null, name)).length > 0,
  (await getCityRecord(slug)) !== null,
];

/** The claim as the administrator finds it, handed in. */
async function submitted(email: string) {
  const claim = await claimOf(email);
  await db().profileDraft.create({ data: { cityId: claim.cityId, version: 1, content: {} } });
  await db().claim.update({
    where: { id: claim.id },
    data: { status: 'submitted', submittedAt: new Date() },
  });
  return claim;
}

const OK = { ok: true, value: null };
const rule = (code: string) => ({ ok: false, failure: { code: 'rule', reasons: [{ code }] } });

describe('adding a place by hand', () => {
  it('lists it nowhere until its claim is verified, and everywhere from then on', async () => {
    await aCity();
    const [place, email] = [aPlace({ nameZh: '新测试镇' }), anAddress()];
    expect(await add(place, { email })).toEqual(OK);
    await confirm(email);
    const claim = await submitted(email);
    const { slug } = claim.city;
    expect(slug).toBe(`${place.place.toLowerCase()}-de`);
    expect(await isPublic(slug, place.place)).toEqual([false, false, false]);
    const admin = await aProgrammeMember('programme_admin');
    expect(await getHandAddedPlace(admin, claim.cityId)).toMatchObject({
      level: 'city',
      lat: 40.1,
    });
    const target = { claimId: claim.id, version: claim.version, draftVersion: 1 };
    const decision = { ...target, checks: ['mandate'] as const, note: '' };
    expect(await verifyClaim(aContext(admin, new Date()), decision)).toEqual(OK);
    expect(await isPublic(slug, place.place)).toEqual([true, true, true]);
  });

  it('that is refused leaves it unlisted, and whoever adds it again writes the same row', async () => {
    const [place, email, second] = [aPlace(), anAddress(), anAddress()];
    await add(place, { email });
    await confirm(email);
    const claim = await submitted(email);
    const admin = await aProgrammeMember('programme_admin');
    const target = { claimId: claim.id, version: claim.version, draftVersion: 1, reason: 'No.' };
    expect(await refuseClaim(aContext(admin, new Date()), target)).toEqual(OK);
    expect(await isPublic(claim.city.slug, place.place)).toEqual([false, false, false]);
    expect(await add({ ...place, population: 22_000 }, { email: second })).toEqual(OK);
    const again = await claimOf(second);
    expect(again.cityId).toBe(claim.cityId);
    expect(again.city.population).toBe(22_000);
  });

  it('by two people: the one who confirms first does not share a row with the one who comes later', async () => {
    const [place, first, second] = [aPlace({ region: 'Nord' }), anAddress(), anAddress()];
    await add(place, { email: first });
    await confirm(first);
    await add(place, { email: second });
    const [one, other] = [await claimOf(first), await claimOf(second)];
    expect(other.cityId).not.toBe(one.cityId);
    expect(other.city.slug).toBe(`${place.place.toLowerCase()}-nord-de`);
  });

  it('shows likely same places first, and refuses one that is listed', async () => {
    const name = `Alt${letters()}`;
    const listed = await aCity({ name });
    await db().city.update({ where: { id: listed.id }, data: { lat: 54, lon: 12, nameZh: null } });
    const near = aPlace({ place: name, coordinates: '54.01, 12.01' });
    const far = aPlace({ place: name, coordinates: '48, 9' });
    expect((await listSamePlaces(near)).map((one) => [one.slug, one.likeness])).toContainEqual([
      listed.slug,
      'same',
    ]);
    expect(await add(near)).toEqual(rule('join.add.refusal.listed'));
    expect(await add(far, { isNone: false })).toEqual(rule('join.add.refusal.look'));
    expect(await add(far)).toEqual(OK);
  });

  it('makes no row for an address that has an account, and answers the same', async () => {
    const [place, email] = [aPlace(), anAddress()];
    await db().user.create({ data: { email, name: 'Kim', emailConfirmedAt: new Date() } });
    expect(await add(place, { email })).toEqual(OK);
    expect(await db().city.count({ where: { name: place.place } })).toBe(0);
    expect(await db().mail.findFirst({ where: { to: email } })).toMatchObject({
      template: 'already_registered',
    });
  });

  it('is for countries of the directory and years that have been', async () => {
    const field = (name: string) => ({
      ok: false,
      failure: { code: 'invalid', fields: { [name]: expect.anything() } },
    });
    expect(await checkPlace(anyone(), aPlace({ country: 'US' }))).toEqual(field('country'));
    expect(await checkPlace(anyone(), aPlace({ populationYear: '2099' }))).toEqual(
      field('populationYear'),
    );
    expect(await checkPlace(anyone(), aPlace())).toEqual(OK);
  });
});
