import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { runImport } from '@/prisma/import/run';
import { aCity, aClaimedCity } from '@/tests/factories/places';
import { vectorCity } from '../profile/testing/contents';
import { getCityRecord } from './queries';

async function record(slug: string) {
  const found = await getCityRecord(slug);
  if (!found || 'movedTo' in found) throw new Error(`no record: ${slug}`);
  return found.record;
}

beforeAll(async () => {
  const silent = () => ({ advance: () => {}, end: () => {} });
  await runImport(process.env.MIGRATION_DATABASE_URL ?? '', { includeXk: false }, silent);
}, 60_000);

describe('the public record of a city', () => {
  it('holds the sourced facts, ranks and ties of a real city', async () => {
    const leHavre = await record('le-havre-fr');
    expect(leHavre).toMatchObject({
      nameZh: '勒阿弗尔',
      population: 185_972,
      populationYear: '2022–24',
      populationDeclared: false,
      isSeaport: true,
      ports: [{ unlocode: 'FRLEH' }],
      region: { nuts2: 'FRD2' },
      claim: 'unclaimed',
      declared: null,
      interests: [],
    });
    const [strongest] = leHavre.signals;
    expect(strongest).toMatchObject({
      sector: 'green_petrochemical',
      rank: 7,
      rankedRegions: 289,
      basis: 'petrochemical_sites',
    });
    expect(strongest?.distribution).toHaveLength(289);
    expect(leHavre.ties).toMatchObject([{ hostSlug: 'dalian', since: '1985-11-23' }]);
  });

  it('says what programme pages document, with their addresses', async () => {
    const nice = await record('nice-fr');
    expect(nice.documented.length).toBeGreaterThan(0);
    for (const topic of nice.documented) expect(topic.url).toMatch(/^https?:/);
    expect(nice.interests.every((one) => one.kind === 'documented')).toBe(true);
  });

  it('leads from an old slug to the present one', async () => {
    const city = await aCity({ name: 'Newname' });
    await db().citySlugRedirect.create({ data: { slug: 'oldname-de', cityId: city.id } });
    expect(await getCityRecord('oldname-de')).toEqual({ movedTo: city.slug });
  });

  it('does not exist for hosts, archived cities and unknown names', async () => {
    const gone = await aCity({ name: 'Gonestadt' });
    await db().city.update({ where: { id: gone.id }, data: { archivedAt: new Date() } });
    await db().citySlugRedirect.create({ data: { slug: 'gone-before-de', cityId: gone.id } });
    for (const slug of [
      'dalian',
      gone.slug,
      'gone-before-de',
      'nowhere',
      '',
      '\u0000',
      'Ä',
      '../x',
    ]) {
      expect(await getCityRecord(slug)).toBeNull();
    }
  });

  it('shows a published profile of a claimed city, without people, readiness and practice', async () => {
    const { city, officer } = await aClaimedCity({ name: 'Claimstadt' });
    await db().cityContact.create({
      data: {
        cityId: city.id,
        kind: 'contact',
        name: 'Hidden Person',
        office: 'X',
        email: 'h@c.test',
      },
    });
    await db().profileVersion.create({
      data: { cityId: city.id, number: 1, content: vectorCity(), publishedById: officer.userId },
    });
    const shown = await record(city.slug);
    expect(shown.claim).toBe('claimed');
    expect(shown.declared?.sectors.length).toBeGreaterThan(0);
    expect(Object.keys(shown.declared ?? {}).sort()).toEqual(
      'character china modes networks places publishedAt sectors version'.split(' '),
    );
    const text = JSON.stringify(shown);
    for (const secret of [
      'Hidden Person',
      'h@c.test',
      officer.userId,
      city.id,
      'readiness',
      'practice',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('shows no profile of a city whose claim has ended', async () => {
    const { city, claim } = await aClaimedCity({ name: 'Endstadt' });
    await db().profileVersion.create({
      data: { cityId: city.id, number: 1, content: vectorCity() },
    });
    await db().claim.update({ where: { id: claim.id }, data: { status: 'ended' } });
    expect(await record(city.slug)).toMatchObject({ claim: 'unclaimed', declared: null });
  });
});
