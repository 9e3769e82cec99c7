import { beforeAll, describe, expect, it } from 'vitest';
import { getPasswordLink } from '@/lib/auth/link-queries';
import { ANONYMOUS } from '@/lib/auth/model';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { searchTextOf } from '@/lib/cities/search-text';
import { db } from '@/lib/db/client';
import { aProgrammeMember } from '@/tests/factories/people';
import { aCity, aClaimedCity, aHost } from '@/tests/factories/places';
import { countClaims, listClaims } from './claim-list-queries';
import { getClaimReview } from './claim-review-queries';
import { getConfirmationLink } from './link-queries';
import { getClaimable, listClaimableCountries, searchClaimable } from './queries';

/** A city with its search text as the import writes it. */
async function listed(name: string, nameZh: string, countryCode: string, population: number) {
  const city = await aCity({ name: name.replace(/[^A-Za-z]/g, ''), nameZh, countryCode });
  const searchText = searchTextOf([name, nameZh]);
  return db().city.update({ where: { id: city.id }, data: { name, searchText, population } });
}

describe('searchClaimable', () => {
  beforeAll(async () => {
    await listed('Málaga', '马拉加', 'ES', 570_000);
    await listed('Malagón', '马拉贡', 'ES', 8_000);
    await listed('Łódź', '罗兹', 'PL', 670_000);
  });
  const namesOf = async (country: string | null, q: string) =>
    (await searchClaimable(country, q)).map((city) => city.name);

  it('finds names without accents and with them, the largest place first', async () => {
    expect(await namesOf('ES', 'malag')).toEqual(['Málaga', 'Malagón']);
    expect(await namesOf('ES', 'MÁLAGA')).toEqual(['Málaga']);
    expect(await namesOf('PL', 'lodz')).toEqual(['Łódź']);
  });

  it('finds Chinese names by any part', async () => {
    expect(await namesOf('ES', '拉贡')).toEqual(['Malagón']);
  });

  it('searches all of Europe when no country is chosen', async () => {
    expect(await namesOf(null, 'malag')).toEqual(['Málaga', 'Malagón']);
    expect(await namesOf(null, '罗兹')).toEqual(['Łódź']);
  });

  it('stays within the country and takes any text for a text', async () => {
    expect(await namesOf('PL', 'malaga')).toEqual([]);
    for (const q of ['%', "'; DROP TABLE city; --", '🚢', '\u202Emalaga%', '_', '   ']) {
      expect(await namesOf('FR', q)).toEqual([]);
    }
  });

  it('says which city is free, begun or claimed', async () => {
    const free = await aCity();
    const begun = await aClaimedCity({ status: 'draft' });
    const claimed = await aClaimedCity();
    const states = await Promise.all(
      [free.slug, begun.city.slug, claimed.city.slug].map((slug) => getClaimable(slug)),
    );
    expect(states.map((city) => city?.availability)).toEqual(['free', 'begun', 'claimed']);
  });

  it('offers no host, no Chinese city and no archived one', async () => {
    const { city: host } = await aHost();
    const archived = await aCity();
    await db().city.update({ where: { id: archived.id }, data: { archivedAt: new Date() } });
    expect(await getClaimable(host.slug)).toBeNull();
    expect(await getClaimable(archived.slug)).toBeNull();
    expect(await listClaimableCountries()).not.toContain('CN');
  });
});

describe('what an actor sees', () => {
  it('an officer sees the draft of the own city only', async () => {
    const [own, foreign] = [await aClaimedCity(), await aClaimedCity()];
    await db().cityContact.create({
      data: {
        cityId: foreign.city.id,
        kind: 'contact',
        name: 'N',
        office: 'O',
        email: 'n@o.example',
      },
    });
    const seen = await getOwnCity(own.officer);
    expect(seen).toMatchObject({ city: { id: own.city.id }, canEdit: true });
    expect(seen?.writer.name).toBe(own.officer.name);
    expect(JSON.stringify(seen)).not.toContain('n@o.example');
    expect(await getOwnCity(own.approver)).toMatchObject({ canEdit: false });
    expect(await getOwnCity(ANONYMOUS)).toBeNull();
  });

  it('a city hall whose claim has ended no longer sees the draft', async () => {
    const { officer, claim } = await aClaimedCity({ status: 'draft' });
    await db().claim.update({ where: { id: claim.id }, data: { status: 'ended' } });
    expect(await getOwnCity(officer)).toMatchObject({ draft: null, canEdit: false });
  });

  it('administrators and auditors read claims; nobody else learns that there is one', async () => {
    const { officer, claim, approver } = await aClaimedCity({ status: 'submitted' });
    const { officer: host } = await aHost();
    for (const role of ['programme_admin', 'auditor'] as const) {
      const reader = await aProgrammeMember(role);
      expect(await getClaimReview(reader, claim.id)).toMatchObject({ id: claim.id });
      expect((await listClaims(reader, 'submitted')).map((row) => row.id)).toContain(claim.id);
    }
    for (const actor of [officer, approver, host, ANONYMOUS]) {
      expect(await getClaimReview(actor, claim.id)).toBeNull();
      expect(await listClaims(actor, 'submitted')).toEqual([]);
      expect(await countClaims(actor)).toEqual({ submitted: 0, returned: 0, begun: 0, decided: 0 });
    }
  });

  it('an id that is none, or of no claim, finds nothing', async () => {
    const admin = await aProgrammeMember('programme_admin');
    for (const id of ['', '1', "' OR 1=1", crypto.randomUUID(), '-'.repeat(36)]) {
      expect(await getClaimReview(admin, id)).toBeNull();
    }
  });

  it('a link nobody made, or of another kind, finds nothing', async () => {
    for (const secret of ['', 'x', '../../etc', 'A'.repeat(43), '\u0000']) {
      expect(await getConfirmationLink(secret, new Date())).toBeNull();
      expect(await getPasswordLink(secret, new Date())).toBeNull();
    }
  });
});
