import { describe, expect, it } from 'vitest';
import { ALL_PROSPECTS, parseProspectFilters, prospectsPath } from './filters';

describe('the filters of the prospects', () => {
  it('come from the address and go back to the same address', () => {
    const path = prospectsPath({
      sectors: ['green_petrochemical'],
      kinds: ['seaport', 'inland'],
      contacts: ['drafted'],
      countries: ['DE', 'FR'],
      page: 3,
    });
    const query = new URL(path, 'http://x').searchParams;
    const filters = parseProspectFilters({
      sector: query.getAll('sector'),
      place: query.getAll('place'),
      contact: query.get('contact') ?? '',
      country: query.getAll('country'),
      page: query.get('page') ?? '',
    });
    expect(prospectsPath(filters)).toBe(path);
  });

  it('leave out what they do not know, and never read what is only inherited', () => {
    expect(
      parseProspectFilters({
        sector: ['__proto__', 'life_health'],
        place: 'mountain',
        country: ['de', "'; --"],
        page: '-1',
      }),
    ).toEqual(ALL_PROSPECTS);
    expect(parseProspectFilters(Object.create({ place: 'coast' }))).toEqual(ALL_PROSPECTS);
    expect(prospectsPath(ALL_PROSPECTS)).toBe('/desk/prospects');
  });
});
