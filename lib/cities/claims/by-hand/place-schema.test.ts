import { describe, expect, it } from 'vitest';
import { placeQuery, readPlaceQuery, typedPlace } from './place-query';
import { placeInput, readCoordinates } from './place-schema';

const PLACE = {
  level: 'city',
  place: 'Krško polje',
  country: 'SI',
  coordinates: '45.95, 15.49',
  population: '25 900',
  populationYear: '2024',
};

const problemsOf = (more: Record<string, string>) => {
  const parsed = placeInput.safeParse({ ...PLACE, ...more });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
};

describe('coordinates as people write them', () => {
  it.each([
    ['54.0887, 12.1405', { lat: 54.0887, lon: 12.1405 }],
    ['37.74 -25.67', { lat: 37.74, lon: -25.67 }],
    ['54;12', { lat: 54, lon: 12 }],
    ['12.14, 54.09', null],
    ['54.09', null],
    ['54,09 12,14', null],
    ['north of Rostock', null],
  ])('%s', (text, point) => {
    expect(readCoordinates(text)).toEqual(point);
  });
});

describe('a place that somebody describes', () => {
  it('is read with its digits grouped, and comes back from its address as it was', () => {
    const place = placeInput.parse(PLACE);
    expect(place.population).toBe(25_900);
    const query = Object.fromEntries(new URLSearchParams(placeQuery(place)));
    expect(readPlaceQuery(query)).toEqual(place);
    expect(typedPlace(query).place).toBe('Krško polje');
    expect(readPlaceQuery({ ...query, level: 'planet' })).toBeNull();
    expect(readPlaceQuery({})).toBeNull();
  });

  it.each([
    [{ place: 'Москва' }, 'join.add.problem.latin'],
    [{ place: '...' }, 'join.add.problem.latin'],
    [{ nameZh: 'Krsko' }, 'join.add.problem.chinese'],
    [{ coordinates: '0, 0' }, 'join.add.problem.coordinates'],
    [{ population: 'many' }, 'errors.field.number'],
    [{ population: '0' }, 'errors.field.number'],
    [{ populationYear: '24' }, 'join.add.problem.year'],
    [{ website: 'http://krsko.si' }, 'errors.field.url'],
  ] as [Record<string, string>, string][])('is asked to correct %o', (more, code) => {
    expect(problemsOf(more)).toContain(code);
  });
});
