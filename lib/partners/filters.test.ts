import { describe, expect, it } from 'vitest';
import {
  ALL_PARTNERS,
  type PartnerFilters,
  parsePartnerFilters,
  partnersFilePath,
  partnersPath,
} from './filters';

const read = (path: string) => {
  const query = new URL(path, 'http://x').searchParams;
  return parsePartnerFilters(
    Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])),
  );
};

describe('the filters of the partners', () => {
  it('come from the address and go back to the same address', () => {
    const shown: PartnerFilters[] = [
      ALL_PARTNERS,
      { ...ALL_PARTNERS, sectors: ['life_health'], countries: ['DE', 'FR'], mapSort: 'name' },
      { ...ALL_PARTNERS, documented: true, mapSort: 'clean_energy', page: 3 },
      { ...ALL_PARTNERS, view: 'list', listSort: 'sector', page: 2 },
    ];
    for (const filters of shown) expect(read(partnersPath(filters))).toEqual(filters);
    expect(partnersPath(ALL_PARTNERS)).toBe('/desk/partners');
  });

  it('leave out what they do not know, and what belongs to the other view', () => {
    expect(
      parsePartnerFilters({
        sector: ['__proto__', 'no_such_sector'],
        country: ['de', "'; --"],
        documented: 'perhaps',
        view: 'cloud',
        sort: 'strength',
        page: '-1',
      }),
    ).toEqual(ALL_PARTNERS);
    expect(read('/desk/partners?view=list&sort=clean_energy').listSort).toBe('strength');
    expect(parsePartnerFilters(Object.create({ view: 'list' }))).toEqual(ALL_PARTNERS);
  });

  it('go with the workbook, but for view, order and page', () => {
    const filters = { ...ALL_PARTNERS, countries: ['DE'], documented: true, page: 4 };
    expect(partnersFilePath({ ...filters, view: 'list', listSort: 'name' }, 'zh-CN')).toBe(
      '/files/partners.xlsx?country=DE&documented=yes&language=zh-CN',
    );
  });
});
