import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { cleanSearch, directoryPath, filtersToQuery, parseFilters } from './filter-query';
import {
  activeGroups,
  CITY_ORDERS,
  type CityFilters,
  CLAIM_STATES,
  FILTER_GROUPS,
  KNOWN_KINDS,
  NO_FILTERS,
  PAGE_MAX,
  PORT_KINDS,
  SEARCH_MAX,
  SIGNAL_THRESHOLDS,
  SIZE_BANDS,
  withoutGroup,
} from './filters';

const vocabulary = { countries: ['DE', 'ES', 'FR', 'NL'], hosts: ['dalian', 'qingdao'] };
const read = (query: Parameters<typeof parseFilters>[0]) => parseFilters(query, vocabulary);

/** A query as the framework hands it to a page. */
function asPageQuery(params: URLSearchParams) {
  const query: Record<string, string | string[]> = {};
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key);
    query[key] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return query;
}

const anyFilters: fc.Arbitrary<CityFilters> = fc.record({
  q: fc
    .string({ unit: 'grapheme', maxLength: SEARCH_MAX })
    .map((text) => [...cleanSearch(text)].slice(0, SEARCH_MAX).join('').trim()),
  known: fc.subarray([...KNOWN_KINDS]),
  sectors: fc.subarray([...SECTOR_IDS]),
  signal: fc.constantFrom(...SIGNAL_THRESHOLDS),
  ports: fc.subarray([...PORT_KINDS]),
  sizes: fc.subarray([...SIZE_BANDS]),
  countries: fc.subarray(vocabulary.countries),
  ties: fc.subarray(['china', ...vocabulary.hosts]),
  claims: fc.subarray([...CLAIM_STATES]),
  order: fc.constantFrom(...CITY_ORDERS),
  page: fc.integer({ min: 1, max: PAGE_MAX }),
});

describe('filters in the address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { filters: again, ignored } = read(asPageQuery(filtersToQuery(filters)));
        expect(again).toEqual(filters);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('never fail, whatever the address says, and always lead to a readable address', () => {
    const anyValue = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' })),
    );
    const anyKey = fc.oneof(fc.constantFrom('q', 'sector', 'page', 'signal', 'sort'), fc.string());
    fc.assert(
      fc.property(fc.dictionary(anyKey, anyValue), (query) => {
        const { filters } = read(query);
        const again = read(asPageQuery(filtersToQuery(filters)));
        expect(again).toEqual({ filters, ignored: [] });
      }),
    );
  });

  it('say nothing about what is the default', () => {
    expect(filtersToQuery(NO_FILTERS).toString()).toBe('');
    expect(directoryPath({})).toBe('/cities');
    expect(directoryPath({ sectors: ['clean_energy'] })).toBe('/cities?sector=clean_energy');
  });

  it('take the empty fields of a form as not given', () => {
    expect(read({ q: '', country: '', page: '' })).toEqual({ filters: NO_FILTERS, ignored: [] });
  });

  it('leave out unknown values and name them', () => {
    const { filters, ignored } = read({ country: ['DE', 'XX'], size: 'huge', page: '-1' });
    expect(filters).toEqual({ ...NO_FILTERS, countries: ['DE'] });
    expect(ignored).toEqual([
      { key: 'size', value: 'huge', reason: 'unknown' },
      { key: 'country', value: 'XX', reason: 'unknown' },
      { key: 'page', value: '-1', reason: 'unknown' },
    ]);
  });

  it('take neither of two different values where one is asked', () => {
    const { filters, ignored } = read({ page: ['2', '3'], sort: ['name', 'name'] });
    expect(filters).toEqual({ ...NO_FILTERS, order: 'name' });
    expect(ignored).toEqual([{ key: 'page', value: '2, 3', reason: 'repeated' }]);
  });

  it('pass over keys that are not ours', () => {
    expect(read({ from: 'singlemessage', __proto__: 'x', constructor: 'y' }).ignored).toEqual([]);
  });

  it('cut a search that is too long and say so', () => {
    const { filters, ignored } = read({ q: `${'a'.repeat(SEARCH_MAX)}bcd` });
    expect(filters.q).toBe('a'.repeat(SEARCH_MAX));
    expect(ignored).toEqual([{ key: 'q', value: 'bcd', reason: 'long' }]);
  });

  it('search for text without NUL bytes, halves of characters and direction marks', () => {
    expect(cleanSearch('  Le\u0000\u202eHavre\ud800 \n x ')).toBe('Le Havre x');
  });
});

describe('the groups of filters', () => {
  it('are in use exactly where they differ from none, and can be dropped one by one', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FILTER_GROUPS), (filters, group) => {
        const rest = withoutGroup(filters, group);
        expect(activeGroups(rest)).toEqual(activeGroups(filters).filter((one) => one !== group));
        expect(rest.page).toBe(1);
      }),
    );
  });
});
