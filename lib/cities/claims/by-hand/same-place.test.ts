import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTextOf } from '../../search-text';
import { type KnownPlace, likenessOf, samePlaces, similarity, type TypedPlace } from './same-place';

const typed = (more: Partial<TypedPlace> = {}): TypedPlace => ({
  level: 'city',
  name: 'Wismar',
  nameZh: null,
  countryCode: 'DE',
  lat: 53.89,
  lon: 11.46,
  ...more,
});

const known = (more: Partial<KnownPlace> & { others?: string[] } = {}): KnownPlace => {
  const { others = [], ...rest } = more;
  const place = { ...typed(), ...rest };
  return { ...place, searchText: searchTextOf([place.name, place.nameZh, ...others]) };
};

describe('whether a place is listed already', () => {
  it.each([
    ['itself', typed(), known(), 'same'],
    [
      'its name without accents',
      typed({ name: 'Lodz', countryCode: 'PL' }),
      known({ name: 'Łódź', countryCode: 'PL' }),
      'same',
    ],
    ['itself, coordinates unknown', typed(), known({ lat: null, lon: null }), 'same'],
    ['another place of its name far away', typed(), known({ lat: 48.1, lon: 11.5 }), 'likely'],
    ['a region of its name', typed(), known({ level: 'region' }), 'likely'],
    [
      'a name that ends differently',
      typed({ name: 'Wismaria' }),
      known({ lat: 48.1, lon: 11.5 }),
      'likely',
    ],
    [
      'its name in another language',
      typed({ name: 'Copenhagen', countryCode: 'DK' }),
      known({ name: 'København', countryCode: 'DK', others: ['Copenhagen'] }),
      'likely',
    ],
    [
      'its Chinese name in another country',
      typed({ nameZh: '维斯马' }),
      known({ nameZh: '维斯马', name: 'Elsewhere', countryCode: 'SE', lat: 59 }),
      'likely',
    ],
    ['a town hall two kilometres away', typed({ name: 'Dorf' }), known({ lat: 53.9 }), 'likely'],
    ['its name in another country, far away', typed(), known({ countryCode: 'US', lat: 40 }), null],
    [
      'the region around it',
      typed({ name: 'Dorf' }),
      known({ name: 'Mecklenburg', level: 'region' }),
      null,
    ],
    [
      'another place of the country',
      typed(),
      known({ name: 'Rostock', lat: 54.09, lon: 12.14 }),
      null,
    ],
  ] as const)('is answered for %s', (_what, place, other, answer) => {
    expect(likenessOf(place, other)).toBe(answer);
  });

  it('puts the same place first, then the likeliest name', () => {
    const places = [known({ name: 'Wismar Land', lat: 50 }), known(), known({ lat: 50 })];
    expect(samePlaces(typed(), places).map((one) => one.likeness)).toEqual([
      'same',
      'likely',
      'likely',
    ]);
    expect(samePlaces(typed(), places)[1]?.place.name).toBe('Wismar');
  });
});

describe('the likeness of two names', () => {
  it('is the share of common trigrams, as pg_trgm counts it', () => {
    // SELECT similarity('word', 'two words') in Postgres
    expect(similarity('word', 'two words')).toBeCloseTo(0.363_636, 5);
  });

  it('is 1 for itself, and the same both ways', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12})?$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
