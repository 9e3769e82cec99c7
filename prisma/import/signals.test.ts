import { describe, expect, it } from 'vitest';
import { buildRegions, buildSignals } from './signals';

const region = (code: string, country: string, years: string | null = '2016-2018') => ({
  nuts2_2021: code,
  nuts2_name: code,
  country,
  labour_years: years,
});
const signal = (code: string, sector: string, value: number | null) => ({
  nuts2_2021: code,
  sector,
  signal_0_100: value,
  n_indicators: value === null ? 0 : 2,
  confidence: value === null ? ('none' as const) : ('medium' as const),
});
const regions = [
  region('EL30', 'EL', '2015-2015'),
  region('UKI3', 'UK'),
  region('AL01', 'AL', null),
];

it('uses ISO country codes instead of those of Eurostat', () => {
  expect(buildRegions(regions).map((row) => row.countryCode)).toEqual(['GR', 'GB', 'AL']);
});

describe('the rank of a region', () => {
  const rows = buildSignals(regions, [
    signal('EL30', 'digital_economy', 50),
    signal('UKI3', 'digital_economy', 50),
    signal('AL01', 'digital_economy', 80),
    signal('AL01', 'vocational_training', null),
  ]);

  it('counts from the highest value and is shared by equal values', () => {
    expect(rows.slice(0, 3).map((row) => row.rank)).toEqual([2, 2, 1]);
  });

  it('is among the regions with a value for that sector', () => {
    expect(rows[0]?.rankedRegions).toBe(3);
  });

  it('is missing where there is no value, which is not a zero', () => {
    expect(rows[3]).toMatchObject({ value: null, rank: null, rankedRegions: null, years: null });
  });
});

it('says which years a value comes from', () => {
  const years = (code: string, sector: string) =>
    buildSignals(regions, [signal(code, sector, 1)])[0]?.years;
  expect(years('EL30', 'vocational_training')).toBe('2015');
  expect(years('UKI3', 'smart_manufacturing')).toBe('2014–2018');
  expect(years('UKI3', 'new_energy_vehicle')).toBe('2016–2018 / 2019–2020');
  expect(years('EL30', 'green_petrochemical')).toBe('2019–2022');
});
