import { describe, expect, it } from 'vitest';
import type { Evaluation } from './evaluate';
import type { Comparison } from './judge';
import { reading } from './reading';

const estimate = (mean: number, low = mean - 0.05, high = mean + 0.05) => ({ mean, low, high });
const comparison = (against: string, mean: number, corrected: number): Comparison => ({
  against,
  metric: 'auc',
  cities: 79,
  difference: estimate(mean),
  p: corrected,
  corrected,
});

function found({
  auc = estimate(0.66),
  cities = 79,
  comparisons = [],
}: {
  auc?: ReturnType<typeof estimate>;
  cities?: number;
  comparisons?: Comparison[];
} = {}): string {
  const evaluation: Evaluation = {
    ground: {
      rows: 100,
      pairs: 90,
      chineseCities: cities,
      candidates: 1463,
      leftOut: {
        european_region: 0,
        no_geonames_id: 0,
        below_list: 0,
        excluded: 0,
        chinese_other_level: 0,
        no_chinese_city: 0,
        repeated: 0,
      },
      pairsOfOwnFile: 0,
      chineseOnCoast: 1,
      chineseSeats: 1,
      chineseWithNamedSectors: 1,
      chineseWithoutPopulation: 0,
      candidatesWithoutSignals: 74,
    },
    judgements: [
      {
        method: 'prospects',
        estimates: {
          ndcg_10: null,
          mrr: null,
          recall_20: null,
          auc,
          auc_in_country: null,
          auc_matched: null,
          auc_by_pair: null,
        },
      },
    ],
    comparisons,
    tuned: null,
  };
  return reading(evaluation).join('\n');
}

describe('the reading', () => {
  it('says more, less or nothing against chance by the interval', () => {
    expect(found()).toContain('66 % of comparisons (61 % to 71 %): more often than chance.');
    expect(found({ auc: estimate(0.52) })).toContain('not distinguishable from chance');
    expect(found({ auc: estimate(0.4) })).toContain('less often than chance');
  });

  it('suspects leakage where the model is too good', () => {
    expect(found({ auc: estimate(0.9) })).toContain('look for leakage');
    expect(found()).not.toContain('leakage');
  });

  it('says nothing about chance from a handful of cities', () => {
    const said = found({ cities: 2, auc: estimate(0.99, 0.99, 0.99) });
    expect(said).toContain('too few Chinese cities to say more');
    expect(said).not.toMatch(/leakage|than chance/);
  });

  it('says that size wins when it does, and that it cannot tell when it cannot', () => {
    const worse = found({ comparisons: [comparison('city_size', -0.06, 0.01)] });
    expect(worse).toContain('the model is worse by 0.060');
    const unclear = found({ comparisons: [comparison('city_size', -0.06, 0.2)] });
    expect(unclear).toContain('not distinguishable (behind by 0.060)');
  });

  it('names the terms whose loss shows', () => {
    const comparisons = [
      comparison('without_standing', 0.08, 0.002),
      comparison('without_coast', 0.01, 0.6),
    ];
    expect(found({ comparisons })).toContain(
      'Terms whose loss shows: standing. Not distinguishable without: coast.',
    );
    expect(found()).toContain('No single term is missed.');
  });

  it('says where a figure is missing', () => {
    expect(found()).toContain('nothing to compare in this file');
  });
});
