import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { rank } from '../rank';
import { aCity, dalian, OFFER, vectorCity } from '../testing/builders';
import { MATCH_1_0 } from '../weights';
import { firmnessOf } from './firmness';
import { kendallTau } from './kendall';
import { effectOf } from './moves';

const cities = [
  vectorCity().with({ id: 'vector' }).build(),
  // fewer themes, more ways to work together
  aCity('formal')
    .withSector('new_energy_vehicle', { priority: 3, dirs: OFFER })
    .withSector('vocational_training')
    .withModes('official_visit', 'joint_industrial_park')
    .withNetworks('iurc_skills')
    .withTags('seaport')
    .ready('contact', 'language')
    .build(),
  aCity('ready').withSector('vocational_training').ready('contact', 'mandate', 'timeframe').build(),
  aCity('thin').withSector('clean_energy').build(),
];
const host = dalian();
const under = (factors: Partial<typeof MATCH_1_0.factors>) =>
  rank(cities, host, taxonomy, {
    weights: { ...MATCH_1_0, factors: { ...MATCH_1_0.factors, ...factors } },
  }).ranked;

describe('the agreement of two orders', () => {
  it('is 1 for the same, −1 for the opposite, and falls by what a swap costs', () => {
    expect(kendallTau([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
    expect(kendallTau([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    // one of six pairs the other way round: (5 − 1) / 6
    expect(kendallTau([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 12);
  });

  it('corrects for ties', () => {
    // pairs: two agree, one is tied in the first alone: 2 / √(2 · 3)
    expect(kendallTau([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(kendallTau([1], [1])).toBeNull();
  });

  it('is the same from either side, and for any values in the same order', () => {
    const values = fc.array(fc.tuple(fc.integer({ max: 9 }), fc.integer({ max: 9 })));
    fc.assert(
      fc.property(values, (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        expect(kendallTau(one, other)).toBe(kendallTau(other, one));
        expect(
          kendallTau(
            one.map((a) => a * 7 + 2),
            other,
          ),
        ).toBe(kendallTau(one, other));
      }),
    );
  });
});

describe('the effect of other weights', () => {
  it('is none when they are the same', () => {
    const same = effectOf(under({}), under({}));
    expect(same).toMatchObject({ moved: 0, relabelled: 0, agreement: 1 });
    expect(same.moves).toHaveLength(4);
  });

  it('names each city that moves, by how many places and points, the furthest first', () => {
    const [before, after] = [under({}), under({ themes: 0.3, modes: 0.4 })];
    const { moves, moved, relabelled, agreement } = effectOf(before, after);
    const formal = moves.find((move) => move.id === 'formal');
    expect(formal?.from.position).toBe(2);
    expect(formal?.to.position).toBe(1);
    expect(formal?.shift).toBe(1);
    expect(formal?.points).toBe(
      Math.round(100 * ((formal?.to.score ?? 0) - (formal?.from.score ?? 0))) / 100,
    );
    expect(moved).toBe(moves.filter((move) => move.shift !== 0).length);
    expect(relabelled).toBe(moves.filter((move) => move.from.label !== move.to.label).length);
    expect(agreement).toBeCloseTo(4 / 6, 12);
    const furthest = moves.map((move) => Math.abs(move.shift));
    expect(furthest).toEqual(furthest.toSorted((a, b) => b - a));
  });

  it('leaves out a city that has a place in one of the orders only', () => {
    const { moves } = effectOf(under({}), under({}).slice(1));
    expect(moves).toHaveLength(3);
  });
});

describe('the firmness of an order', () => {
  it('is 1 where no weight within 30 % can change it', () => {
    expect(
      firmnessOf(
        under({}).filter(({ id }) => ['vector', 'thin'].includes(id)),
        MATCH_1_0,
      ),
    ).toBe(1);
  });

  it('is lower where near-equals swap, and nothing for a single city', () => {
    const factors = { ...MATCH_1_0.factors, themes: 0.33, modes: 0.37 };
    const near = under(factors).filter(({ id }) => ['vector', 'formal'].includes(id));
    const firmness = firmnessOf(near, { ...MATCH_1_0, factors }) ?? 0;
    expect(firmness).toBeLessThan(1);
    expect(firmness).toBeGreaterThan(-1);
    expect(firmnessOf(near.slice(1), MATCH_1_0)).toBeNull();
  });
});
