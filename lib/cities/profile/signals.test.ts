import { describe, expect, it } from 'vitest';
import { type RegionalStatistic, signalQuestions } from './signals';
import { aContent, aSector } from './testing/contents';

const source = { id: 'signals', titleEn: 'Signals', titleZh: '指标', url: null };
const statistic = (
  sectorId: string,
  rank: number | null,
  rankedRegions: number | null = 300,
): RegionalStatistic => ({
  sectorId,
  rank,
  rankedRegions,
  basis: 'patents',
  years: '2018',
  source,
});

const sectorsOf = (statistics: RegionalStatistic[], content = aContent()) =>
  signalQuestions(statistics, content).map(({ sector, answer }) => [sector, answer]);

describe('signalQuestions', () => {
  it('asks about the top tenth only, the highest rank first', () => {
    const statistics = [
      statistic('digital_economy', 30),
      statistic('smart_manufacturing', 31),
      statistic('new_energy_vehicle', 2),
    ];
    expect(sectorsOf(statistics)).toEqual([
      ['new_energy_vehicle', null],
      ['digital_economy', null],
    ]);
  });

  it('compares ranks among different numbers of regions', () => {
    const statistics = [statistic('digital_economy', 5, 100), statistic('clean_energy', 9, 300)];
    expect(sectorsOf(statistics).map(([sector]) => sector)).toEqual([
      'clean_energy',
      'digital_economy',
    ]);
  });

  it('asks nothing without data or for a sector the taxonomy does not have', () => {
    expect(
      sectorsOf([
        statistic('digital_economy', null),
        statistic('clean_energy', 1, null),
        statistic('magic', 1),
      ]),
    ).toEqual([]);
  });

  it('remembers the answer, and a chosen sector wins over it', () => {
    const content = aContent({
      sectors: [aSector('clean_energy')],
      signals: { digital_economy: 'later', clean_energy: 'not_ours' },
    });
    const statistics = [statistic('clean_energy', 1), statistic('digital_economy', 2)];
    expect(sectorsOf(statistics, content)).toEqual([
      ['clean_energy', 'chosen'],
      ['digital_economy', 'later'],
    ]);
  });
});
