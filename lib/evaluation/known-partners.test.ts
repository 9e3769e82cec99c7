import { describe, expect, it } from 'vitest';
import { codeFinder, unlistedCity } from './chinese-cities';
import { type Known, knownPartners } from './known-partners';
import type { PairRow } from './pair-file';
import { aChineseCity } from './testing/scene';

const known: Known = {
  positions: new Map([
    [100, 0],
    [200, 1],
  ]),
  excluded: new Set([300]),
  smaller: new Set([400]),
  codeOfName: codeFinder([{ code: '2102', name: 'Dalian', province: 'Liaoning' }]),
  chinese: new Map([['2102', aChineseCity('2102', { name: 'Dalian' })]]),
  unlisted: unlistedCity,
};

const row = (given: Partial<PairRow> = {}): PairRow => ({
  line: 2,
  europeanCity: 'Hamburg',
  europeanLevel: 'city',
  geonamesId: '100',
  population: '',
  lat: '',
  chineseCity: 'Dalian',
  chineseProvince: 'Liaoning',
  chineseLevel: 'city',
  divisionCode: '2102',
  ...given,
});

function found(...rows: PairRow[]) {
  const result = knownPartners(rows, known);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return {
    queries: result.queries.map(({ city, partners }) => [city.code, partners]),
    leftOut: Object.fromEntries(Object.entries(result.leftOut).filter(([, count]) => count > 0)),
  };
}

function problems(...rows: PairRow[]) {
  const result = knownPartners(rows, known);
  return result.ok ? [] : result.problems;
}

describe('rows become one query per Chinese city', () => {
  it('with all its partners, each once', () => {
    expect(found(row({ geonamesId: '200' }), row(), row({ geonamesId: '100.0' }))).toEqual({
      queries: [['2102', [0, 1]]],
      leftOut: { repeated: 1 },
    });
  });

  it('whose code may have six digits, or be blank below the prefecture level', () => {
    const county = { divisionCode: '', chineseCity: 'Kunshan', chineseProvince: 'Jiangsu' };
    expect(found(row({ divisionCode: '210200' }), row(county)).queries).toEqual([
      ['2102', [0]],
      ['Kunshan, Jiangsu', [0]],
    ]);
    expect(found(row({ divisionCode: '210281' })).queries).toEqual([['210281', [0]]]);
  });

  it.each([
    ['european_region', { europeanLevel: 'region' }],
    ['no_geonames_id', { geonamesId: '' }],
    ['excluded', { geonamesId: '300' }],
    ['below_list', { geonamesId: '400' }],
    ['below_list', { geonamesId: '999', population: '21911' }],
    ['below_list', { geonamesId: '999', lat: '48.2' }],
    ['chinese_other_level', { chineseLevel: 'province', divisionCode: '' }],
    ['no_chinese_city', { chineseCity: '', divisionCode: '' }],
  ] as const)('a row is left out and counted: %s', (reason, given) => {
    expect(found(row(given))).toEqual({ queries: [], leftOut: { [reason]: 1 } });
  });
});

describe('a blank code', () => {
  it('is filled in where the name is a listed city’s', () => {
    const blank = { divisionCode: '', geonamesId: '200' };
    expect(found(row(), row(blank)).queries).toEqual([['2102', [0, 1]]]);
    expect(found(row(), row({ ...blank, chineseProvince: '' })).queries).toEqual([
      ['2102', [0, 1]],
    ]);
  });

  it('is not filled in for a city of the same name in another province', () => {
    const other = { divisionCode: '', chineseProvince: 'Hebei' };
    expect(found(row(other)).queries).toEqual([['Dalian, Hebei', [0]]]);
  });
});

describe('what nothing knows is a problem with its line and column', () => {
  it.each([
    ['eu_geonames_id', 'unknown GeoNames id "999"', { geonamesId: '999' }],
    ['eu_geonames_id', 'unknown GeoNames id "999"', { geonamesId: '999', population: '80000' }],
    ['eu_geonames_id', '"Q1055" is not a GeoNames id', { geonamesId: 'Q1055' }],
    ['cn_division_code', 'unknown division code "9999"', { divisionCode: '9999' }],
    ['cn_division_code', '"21" is not a division code of 4 or 6 digits', { divisionCode: '21' }],
  ])('%s: %s', (column, message, given) => {
    expect(problems(row(), row({ line: 7, ...given }))).toEqual([{ line: 7, column, message }]);
  });

  it('but the id of a region is not looked up', () => {
    expect(problems(row({ europeanLevel: 'region', geonamesId: '999' }))).toEqual([]);
  });
});
