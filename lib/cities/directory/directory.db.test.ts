import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { runImport } from '@/prisma/import/run';
import { aCity, aClaimedCity } from '@/tests/factories/places';
import { parseFilters } from './filter-query';
import { activeGroups, type CityFilters, NO_FILTERS, withoutGroup } from './filters';
import {
  getDirectory,
  getVocabulary,
  listInterests,
  listSimilarCities,
  PAGE_SIZE,
} from './queries';
import { listPlainCities, passesPlainly } from './testing/plain';

const listed = (filters: Partial<CityFilters>) => getDirectory({ ...NO_FILTERS, ...filters });
const names = async (filters: Partial<CityFilters>) =>
  (await listed(filters)).cards.map((card) => card.name);

let plain: Awaited<ReturnType<typeof listPlainCities>>;

beforeAll(async () => {
  const silent = () => ({ advance: () => {}, end: () => {} });
  await runImport(process.env.MIGRATION_DATABASE_URL ?? '', { includeXk: false }, silent);
  await aClaimedCity({ name: 'Claimstadt' });
  plain = await listPlainCities();
}, 60_000);

describe('what is known of some cities', () => {
  it('is what the directory shows of them, and nothing where nothing is known', async () => {
    const { cards } = await listed({ known: ['documented'] });
    const [known] = cards;
    const slugs = [known?.slug ?? '', 'le-havre-fr'];
    const rows = await db().city.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true },
    });
    const interests = await listInterests(rows.map((row) => row.id));
    const idOf = (slug?: string) => rows.find((row) => row.slug === slug)?.id ?? '';
    expect(known?.interests.length).toBeGreaterThan(0);
    expect(interests.get(idOf(known?.slug))).toEqual(known?.interests);
    expect(interests.has(idOf('le-havre-fr'))).toBe(false);
  });
});

describe('the directory', () => {
  it('counts every facet as one city after the other would be counted', async () => {
    const anyFilters = fc.record({
      known: fc.subarray(['declared', 'documented', 'signal'] as const),
      sectors: fc.subarray(
        ['green_petrochemical', 'digital_economy', 'vocational_training', 'clean_energy'] as const,
        { maxLength: 2 },
      ),
      signal: fc.constantFrom(50 as const, 75 as const, 90 as const),
      ports: fc.subarray(['sea', 'inland'] as const),
      sizes: fc.subarray(['under50', '100', '1000'] as const),
      countries: fc.subarray(['DE', 'ES', 'NL', 'TR']),
      ties: fc.subarray(['china', 'dalian']),
      claims: fc.subarray(['claimed', 'unclaimed'] as const),
      q: fc.constantFrom('', 'b', 'san'),
    });
    await fc.assert(
      fc.asyncProperty(anyFilters, async (some) => {
        const filters = { ...NO_FILTERS, ...some };
        const { total, facets, without } = await getDirectory(filters);
        const expected = (changed: Partial<CityFilters>) =>
          plain.filter((city) => passesPlainly(city, { ...filters, ...changed })).length;
        expect(total).toBe(expected({}));
        for (const group of activeGroups(filters)) {
          expect([group, without[group]]).toEqual([group, expected(withoutGroup(filters, group))]);
        }
        const facetCounts = [
          ['countries', facets.country],
          ['sizes', facets.size],
          ['ports', facets.port],
          ['claims', facets.claim],
          ['ties', facets.tie],
          ['known', facets.known],
          ['sectors', facets.sector],
        ] as const;
        for (const [group, counts] of facetCounts) {
          for (const { value, count } of counts) {
            expect([group, value, count]).toEqual([group, value, expected({ [group]: [value] })]);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('lists real cities by residents and by name, page after page, each once', async () => {
    expect((await names({ countries: ['FR'] })).slice(0, 3)).toEqual([
      'Paris',
      'Marseille',
      'Lyon',
    ]);
    const seen: string[] = [];
    const first = await listed({ countries: ['FR'], order: 'name' });
    for (let page = 1; page <= first.pages; page += 1) {
      const { cards } = await listed({ countries: ['FR'], order: 'name', page });
      seen.push(...cards.map((card) => card.slug));
    }
    expect(new Set(seen).size).toBe(first.total);
    expect(seen).toHaveLength(first.total);
  });

  it('leads from a page beyond the end to the last one', async () => {
    const { page, pages, cards, total } = await listed({ countries: ['NL'], page: 500 });
    expect(page).toBe(pages);
    expect(cards).toHaveLength(total - (pages - 1) * PAGE_SIZE);
  });

  it('finds a city by its names in any language', async () => {
    for (const q of ['Munich', 'münchen', 'МЮНХЕН', '慕尼黑', 'Munich Bavaria']) {
      expect(await names({ q })).toContain('Munich');
    }
    expect(await names({ q: 'nice', countries: ['FR', 'IT'] })).toEqual(['Nice']);
    expect(await names({ q: '%' })).toEqual([]);
    expect(await names({ q: '_' })).toEqual([]);
  });

  it('offers names like the one that was not found', async () => {
    expect((await listSimilarCities('Rostok')).map((city) => city.name)).toContain('Rostock');
    expect(await listSimilarCities('!!')).toEqual([]);
  });

  it('names the partners of a city and its strongest regional signals', async () => {
    const { cards } = await listed({ q: 'Le Havre' });
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({
      slug: 'le-havre-fr',
      claim: 'unclaimed',
      demo: false,
      partners: [{ name: 'Dalian', nameZh: '大连' }],
      signals: [{ sector: 'green_petrochemical' }, { sector: 'new_energy_vehicle' }],
    });
  });

  it('shows nothing of archived cities and of hosts', async () => {
    const gone = await aCity({ name: 'Gonestadt' });
    await db().city.update({ where: { id: gone.id }, data: { archivedAt: new Date() } });
    expect(await names({ q: 'Gonestadt' })).toEqual([]);
    expect(await listSimilarCities('Gonestadt')).not.toContainEqual(
      expect.objectContaining({ name: 'Gonestadt' }),
    );
    expect(await names({ q: 'Dalian' })).toEqual([]);
  });

  it('puts nothing on a card but what anyone may see', async () => {
    const [card] = (await listed({ q: 'Claimstadt' })).cards;
    expect(Object.keys(card ?? {}).sort()).toEqual(
      'admin1Name claim countryCode demo interests level name nameZh partners population signals slug'.split(
        ' ',
      ),
    );
    expect(card?.claim).toBe('claimed');
  });

  it('knows which countries and hosts a filter may name', async () => {
    const vocabulary = await getVocabulary();
    expect(vocabulary.hosts).toEqual(['dalian']);
    expect(vocabulary.countries).toContain('DE');
    expect(vocabulary.countries).not.toContain('CN');
    expect(parseFilters({ tie: 'dalian', country: 'CN' }, vocabulary)).toMatchObject({
      filters: { ties: ['dalian'], countries: [] },
      ignored: [{ key: 'country', value: 'CN' }],
    });
  });
});
