import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { roundedPoints } from './rounded-points';
import { score } from './score';
import { RUNS, someCity, someHost } from './testing/arbitraries';
import { dalian, vectorCity } from './testing/builders';

const hundredths = (points: readonly number[]) =>
  points.reduce((sum, one) => sum + Math.round(100 * one), 0);

describe('points with two decimals', () => {
  it('are those of the published example', () => {
    const { factors, score: total } = score(vectorCity().build(), dalian(), taxonomy);
    expect(roundedPoints(factors, total)).toEqual([29.49, 7.5, 5, 5, 5]);
  });

  it('give a missing hundredth to the largest remainder', () => {
    const points = [{ points: 1.004 }, { points: 1.006 }, { points: 1.0 }];
    expect(roundedPoints(points, 3.01)).toEqual([1, 1.01, 1]);
    const thirds = [{ points: 10 / 3 }, { points: 10 / 3 }, { points: 10 / 3 }];
    expect(roundedPoints(thirds, 10)).toEqual([3.34, 3.33, 3.33]);
  });

  it('add up to the score and stay within a hundredth of the exact points', () => {
    fc.assert(
      fc.property(someCity, someHost, (city, host) => {
        const { factors, score: total } = score(city, host, taxonomy);
        const points = roundedPoints(factors, total);
        expect(hundredths(points)).toBe(Math.round(100 * total));
        points.forEach((one, index) => {
          expect(Math.abs(one - (factors[index]?.points ?? 0))).toBeLessThan(0.01 + 1e-6);
        });
      }),
      RUNS,
    );
  });
});
