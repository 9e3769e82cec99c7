import { expect, it } from 'vitest';
import { readInput } from './input';
import { standingOf } from './standing';

const cities = readInput().cities;
const standing = (name: string) => {
  const row = cities.find((city) => city.name === name);
  return row && standingOf(row);
};

it('is what GeoNames says of seats of the first and second level', () => {
  expect(['Copenhagen', 'Munich', 'Metz', 'Dortmund'].map(standing)).toEqual([
    'national',
    'regional',
    'district',
    'district',
  ]);
});

it('of a third-level seat is that of a district if its NUTS 3 unit bears its name', () => {
  expect(['Rostock', 'Wolfsburg', 'Esslingen'].map(standing)).toEqual([
    'district',
    'district',
    'district',
  ]);
});

it('does not take a part of a word for a name', () => {
  const row = { name: 'Hof', ascii_name: 'Hof', feature_code: 'PPLA3' };
  expect(standingOf({ ...row, nuts3_2021_name: 'Hof, Kreisfreie Stadt' })).toBe('district');
  expect(standingOf({ ...row, nuts3_2021_name: 'Deggendorf Hofstadt' })).toBe('none');
  expect(standingOf({ ...row, nuts3_2021_name: null })).toBe('none');
});

it('of other places is none, whatever their unit is called', () => {
  const row = { name: 'Hof', ascii_name: 'Hof', feature_code: 'PPL' };
  expect(standingOf({ ...row, nuts3_2021_name: 'Hof, Kreisfreie Stadt' })).toBe('none');
});
