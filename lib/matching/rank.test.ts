import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { Profile } from './model';
import { rank } from './rank';
import { sha256 } from './sha256';
import { aCity, aTopic, BOTH, dalian, vectorCity } from './testing/builders';

const host = dalian();
const orderOf = (cities: Profile[], period?: string) =>
  rank(cities, host, taxonomy, { period }).ranked.map(({ id }) => id);
const twin = (id: string) => vectorCity().with({ id }).build();
const weak = aCity('weak').withSector('clean_energy').build();

describe('the order', () => {
  it('is best first, with positions', () => {
    const { ranked } = rank([weak, twin('best')], host, taxonomy);
    expect(ranked.map(({ id, position, tied }) => [id, position, tied])).toEqual([
      ['best', 1, false],
      ['weak', 2, false],
    ]);
  });

  it('prefers, of equal scores, the greater mutual fit', () => {
    // Weights of zero make every score 0: only what comes after it decides.
    const evidenced = (id: string, count: number) =>
      aCity(id).withSector('digital_economy', {
        priority: 3,
        topics: (['de_cloud', 'de_networks', 'de_ai_data'] as const)
          .slice(0, count)
          .map((topic) => aTopic(topic, BOTH, [{ note: 'x' }])),
      });
    const [less, more] = [evidenced('a', 1).build(), evidenced('b', 3).build()];
    const factors = { themes: 0, modes: 0, networks: 0, character: 0, readiness: 0 };
    const weights = { version: 'zero', gateOpensAt: 0.4, factors };
    const { ranked } = rank([less, more], host, taxonomy, { weights });
    expect(ranked.map(({ id, score, tied }) => [id, score, tied])).toEqual([
      ['b', 0, false],
      ['a', 0, false],
    ]);
  });

  it('prefers, of equals in all fits, the greater confidence', () => {
    const silent = vectorCity().with({ id: 'a', readiness: { contact: true, language: true } });
    const frank = vectorCity().with({
      id: 'b',
      readiness: { contact: true, language: true, mandate: false, timeframe: false },
    });
    expect(orderOf([silent.build(), frank.build()])).toEqual(['b', 'a']);
  });

  it('leaves cities without any sector out and names them', () => {
    const blank = aCity('blank').withModes('official_visit').build();
    const { ranked, unranked } = rank([blank, twin('one')], host, taxonomy);
    expect(ranked.map(({ id }) => id)).toEqual(['one']);
    expect(unranked).toEqual(['blank']);
  });

  it('ranks a city that has sectors but no link, with 0', () => {
    const apart = aCity('apart').withSector('agri_food').build();
    expect(rank([apart], host, taxonomy).ranked[0]).toMatchObject({ score: 0, label: 'none' });
  });
});

describe('ties', () => {
  const equals = ['c', 'a', 'b'].map(twin);

  it('share a position and are marked; the next city counts them all', () => {
    const { ranked } = rank([weak, ...equals], host, taxonomy);
    expect(ranked.map(({ id, position, tied }) => [id, position, tied])).toEqual([
      ['a', 1, true],
      ['b', 1, true],
      ['c', 1, true],
      ['weak', 4, false],
    ]);
  });

  it('stand in the order of ids without a period', () => {
    expect(orderOf(equals)).toEqual(['a', 'b', 'c']);
  });

  it('stand in the order of the hash of period, host and city with one', () => {
    for (const week of ['2026-W47', '2026-W48', '2026-W49', '2026-W50']) {
      const expected = ['a', 'b', 'c'].toSorted((one, other) =>
        sha256(`${week}|dalian|${one}`) < sha256(`${week}|dalian|${other}`) ? -1 : 1,
      );
      expect(orderOf(equals, week)).toEqual(expected);
    }
  });

  it('change places over the weeks, so that nobody always stands first', () => {
    const weeks = Array.from({ length: 20 }, (_, week) => `2026-W${week + 10}`);
    expect(new Set(weeks.map((week) => orderOf(equals, week)[0]))).toEqual(
      new Set(['a', 'b', 'c']),
    );
  });

  it('never move a better city', () => {
    const weeks = Array.from({ length: 20 }, (_, week) => `2026-W${week + 10}`);
    for (const week of weeks) expect(orderOf([weak, ...equals], week).at(-1)).toBe('weak');
  });
});

it('takes about as many times as long as there are cities, not that many times squared', () => {
  const timeOf = (count: number) => {
    const many = Array.from({ length: count }, (_, index) => twin(`city-${index}`));
    const times = [1, 2, 3].map(() => {
      const began = performance.now();
      expect(rank(many, host, taxonomy, { period: '2026-W48' }).ranked).toHaveLength(count);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  timeOf(125);
  // eight times as many: 8 where it grows with them, 64 where with their square
  expect(timeOf(1_000) / timeOf(125)).toBeLessThan(32);
});
