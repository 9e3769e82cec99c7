import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { dalian } from '@/lib/matching/testing/builders';
import { aProgrammeMember } from '@/tests/factories/people';
import { aCity, aClaimedCity, aHost } from '@/tests/factories/places';
import { ALL_PROSPECTS } from './filters';
import { getProspect, listProspects } from './queries';

/** A seaport of sub-provincial standing with the five core sectors. */
async function aSearchingHost() {
  const host = await aHost();
  const { updatedAt: _day, ...profile } = dalian();
  await db().city.update({
    where: { id: host.city.id },
    data: { standing: 'regional', isSeaport: true, countryGroup: 'CN' },
  });
  await db().profileVersion.create({
    data: { cityId: host.city.id, number: 1, content: JSON.parse(JSON.stringify(profile)) },
  });
  return host;
}

/** A region with one statistic and one site, and a city in it. */
async function aMeasuredCity(value: number, more: object = {}) {
  const nuts2 = crypto.randomUUID();
  const source = await db().source.create({
    data: { id: crypto.randomUUID(), titleEn: 'A register', titleZh: '登记册' },
  });
  await db().region.create({ data: { nuts2, name: 'Messland', countryCode: 'DE' } });
  await db().regionSignal.create({
    data: {
      nuts2,
      sectorId: 'green_petrochemical',
      value,
      rank: 1,
      rankedRegions: 1,
      indicatorCount: 1,
      confidence: 'low',
      basis: 'petrochemical_sites',
      years: '2019–2022',
      sourceId: source.id,
    },
  });
  await db().industrialSite.create({
    data: {
      nuts3: nuts2,
      sectorId: 'green_petrochemical',
      branches: ['chemicals_C20'],
      lastYearReported: 2022,
      sourceId: source.id,
    },
  });
  const city = await aCity({ name: 'Messstadt' });
  return db().city.update({
    where: { id: city.id },
    data: { nuts2, nuts3: nuts2, standing: 'district', coastal: false, ...more },
  });
}

describe('the prospects of a host', () => {
  it('are scored from public facts, each with its source and years, and say what is not known', async () => {
    const { officer } = await aSearchingHost();
    const [, high] = [await aMeasuredCity(10), await aMeasuredCity(90)];
    const found = await getProspect(officer, high.slug);
    const points = Object.fromEntries(
      found?.prospect.terms.map((one) => [one.id, one.points]) ?? [],
    );
    expect(points).toMatchObject({ standing: 15, coast: 0, port: 0 });
    expect(points.sectors).toBeGreaterThan(0);
    expect(points.sites).toBeCloseTo(5 / 3, 10);
    expect(found?.signals[0]).toMatchObject({ sector: 'green_petrochemical', years: '2019–2022' });
    expect(found?.sites[0]).toMatchObject({
      sector: 'green_petrochemical',
      lastYearReported: 2022,
    });
    expect(found?.prospect.notKnown).toContainEqual({ term: 'sectors', sector: 'digital_economy' });
  });

  it('stand by their points, higher first, and keep their place when a filter narrows the list', async () => {
    const { officer } = await aSearchingHost();
    const low = await aMeasuredCity(1);
    const high = await aMeasuredCity(99, { coastal: true, isSeaport: true });
    const all = await listProspects(officer, ALL_PROSPECTS);
    const scores = all?.rows.map((row) => row.prospect.score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const [first, second] = [
      await getProspect(officer, high.slug),
      await getProspect(officer, low.slug),
    ];
    expect(first?.position).toBeLessThan(second?.position ?? 0);

    const ports = await listProspects(officer, { ...ALL_PROSPECTS, kinds: ['seaport'] });
    expect(ports?.rows.every((row) => row.facts.seaport)).toBe(true);
    const row = ports?.rows.find((one) => one.city.slug === high.slug);
    expect(row?.position).toBe(first?.position);
    expect(ports?.without.kinds).toBe(all?.total);
    const none = await listProspects(officer, { ...ALL_PROSPECTS, countries: ['MT'] });
    expect(none?.total).toBe(0);
  });

  it('leave out cities that a city hall speaks for, the demonstration, regions and archived places', async () => {
    const { officer } = await aSearchingHost();
    const { city } = await aClaimedCity();
    expect(await getProspect(officer, city.slug)).toBeNull();
    const waiting = await aClaimedCity({ status: 'submitted' });
    expect(await getProspect(officer, waiting.city.slug)).not.toBeNull();
    for (const data of [{ demo: true }, { level: 'region' as const }, { archivedAt: new Date() }]) {
      const { id, slug } = await aCity();
      await db().city.update({ where: { id }, data });
      expect(await getProspect(officer, slug)).toBeNull();
    }
  });

  it('do not change with what a public page says of a city, which is marked', async () => {
    const { officer } = await aSearchingHost();
    const { id, slug } = await aMeasuredCity(50);
    const before = await getProspect(officer, slug);
    await db().cityInterest.create({
      data: {
        cityId: id,
        sectorId: 'digital_economy',
        priority: 2,
        offer: true,
        seek: true,
        kind: 'documented',
      },
    });
    const after = await getProspect(officer, slug);
    expect(after?.prospect).toEqual(before?.prospect);
    expect([before?.city.isDocumented, after?.city.isDocumented]).toEqual([false, true]);
  });

  it('are shown to the people of a host alone, once it has published what it looks for', async () => {
    const city = await aCity();
    const silent = await aHost();
    expect(await listProspects(silent.officer, ALL_PROSPECTS)).toMatchObject({
      own: null,
      rows: [],
    });
    expect(await getProspect(silent.officer, city.slug)).toBeNull();
    const { officer } = await aClaimedCity();
    for (const reader of [officer, await aProgrammeMember('auditor')]) {
      expect(await listProspects(reader, ALL_PROSPECTS)).toBeNull();
      expect(await getProspect(reader, city.slug)).toBeNull();
    }
  });
});
