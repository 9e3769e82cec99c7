import { beforeAll, expect, it } from 'vitest';
import { NO_FILTERS } from '@/lib/cities/directory/filters';
import { getDirectory } from '@/lib/cities/directory/queries';
import { db } from '@/lib/db/client';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { runImport } from '@/prisma/import/run';
import { aCity } from '@/tests/factories/places';
import { listSectorHosts } from './hosts';
import { listSectorCities, listSectorRegions, listSectors } from './queries';

beforeAll(async () => {
  const silent = () => ({ advance: () => {}, end: () => {} });
  await runImport(process.env.MIGRATION_DATABASE_URL ?? '', { includeXk: false }, silent);
}, 60_000);

it('counts the cities of a sector as the directory’s filter does', async () => {
  const summaries = await listSectors();
  expect(summaries.map((one) => one.id)).toEqual(SECTOR_IDS);
  for (const { id, cities } of summaries) {
    const known = ['declared' as const, 'documented' as const];
    const { total } = await getDirectory({ ...NO_FILTERS, known, sectors: [id] });
    expect(cities, id).toBe(total);
    expect((await listSectorCities(id)).total, id).toBe(total);
  }
  expect(summaries.some((one) => one.cities > 0)).toBe(true);
});

it('names what a host prefers for its sectors alone, with facts and sources', async () => {
  const summaries = await listSectors();
  expect(summaries.filter((one) => one.hosts.some((host) => host.name === 'Dalian')).length).toBe(
    5,
  );
  const [dalian] = await listSectorHosts('green_petrochemical');
  expect(dalian).toMatchObject({ slug: 'dalian', wish: { offer: true, seek: true, open: true } });
  expect(dalian?.facts[0]?.lead).toBe(true);
  expect(dalian?.parks.length).toBeGreaterThan(0);
  expect(dalian?.facts.every((fact) => fact.source.titleEn !== '')).toBe(true);
  expect(await listSectorHosts('culture_tourism')).toEqual([]);
});

it('puts declared cities before documented ones and leaves out those of which only the region is known', async () => {
  const city = await aCity({ name: 'Zuletztstadt' });
  const interest = { sectorId: 'life_health', priority: 1, offer: true, seek: false };
  await db().cityInterest.create({ data: { ...interest, cityId: city.id, kind: 'declared' } });
  const documented = await aCity({ name: 'Anfangstadt' });
  await db().cityInterest.create({
    data: { ...interest, cityId: documented.id, kind: 'documented' },
  });
  await aCity({ name: 'Blossregion' });
  const { cities } = await listSectorCities('life_health');
  const names = cities.map((one) => one.name);
  expect(names[0]).toBe('Zuletztstadt');
  expect(names.indexOf('Anfangstadt')).toBeGreaterThan(0);
  expect(names).not.toContain('Blossregion');
});

it('lists strong regions by country and name, never by strength', async () => {
  const regions = await listSectorRegions('green_petrochemical');
  const places = regions.map((one) => one.countryCode);
  expect(regions.length).toBeGreaterThan(10);
  expect(places).toEqual([...places].sort());
  expect(regions[0]).not.toHaveProperty('value');
  expect(await listSectorRegions('culture_tourism')).toEqual([]);
});
