import { describe, expect, it } from 'vitest';
import facts from '@/prisma/data/reviewed/chinese-cities.json';
import { chineseCities, chineseFactsFile, codeFinder, unlistedCity } from './chinese-cities';

const row = (code: string, name: string, subProvincial = false) => ({
  code,
  name,
  province: 'P',
  subProvincial,
  population: null,
});
const cities = chineseCities(
  [
    row('2102', 'Dalian', true),
    row('3201', 'Nanjing', true),
    row('5101', 'Chengdu', true),
    row('4502', 'Liuzhou'),
    row('5000', 'Chongqing'),
  ],
  chineseFactsFile.parse(facts),
);
const needs = (code: string) => cities.get(code)?.needs;

describe('public facts of Chinese cities', () => {
  it('say who lies on the coast, and that a city on the coast has a seaport', () => {
    expect(needs('2102')).toMatchObject({ coastal: true, seaport: true });
    expect(needs('3201')).toMatchObject({ coastal: false, seaport: false });
  });

  it('give municipalities, provincial seats and sub-provincial cities the standing of a region', () => {
    const standings = ['2102', '3201', '5000', '4502'].map((code) => needs(code)?.standing);
    expect(standings).toEqual(['regional', 'regional', 'regional', 'district']);
  });

  it('name sectors where a page does, and want all with a statistic alike where none does', () => {
    expect(needs('5000')?.sectors.map(({ id }) => id)).toContain('life_health');
    expect(needs('5101')?.sectors).toHaveLength(5);
    expect([cities.get('5000')?.sectorsKnown, cities.get('5101')?.sectorsKnown]).toEqual([
      true,
      false,
    ]);
    expect(new Set(needs('5101')?.sectors.map(({ priority }) => priority)).size).toBe(1);
  });

  it('are few for a county-level city', () => {
    expect(unlistedCity('Kunshan', 'Kunshan, Jiangsu')).toMatchObject({
      population: null,
      sectorsKnown: false,
      needs: { standing: 'district', coastal: false },
    });
  });
});

it('a name that several cities bear needs its province', () => {
  const find = codeFinder([
    { code: '3205', name: 'Suzhou', province: 'Jiangsu' },
    { code: '3413', name: 'Suzhou', province: 'Anhui' },
    { code: '2102', name: 'Dalian', province: 'Liaoning' },
  ]);
  expect([find('Suzhou', ''), find('Suzhou', 'Anhui'), find('Dalian', '')]).toEqual([
    undefined,
    '3413',
    '2102',
  ]);
});
