import { describe, expect, it } from 'vitest';
import { clusterBootstrap } from './bootstrap';

const column = (values: number[], weights = values.map(() => 1)) => ({
  values: Float64Array.from(values),
  weights: Float64Array.from(weights),
});
const one = (...given: Parameters<typeof column>) => clusterBootstrap([column(...given)])[0];

describe('the cluster bootstrap', () => {
  it('has no spread when all clusters agree', () => {
    expect(one([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
  });

  it('comes close to the interval of theory: mean ± 1.96 standard errors for many clusters', () => {
    const values = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 0 : 1));
    const error = 1.96 * (0.5 / Math.sqrt(200));
    const found = one(values);
    expect(found?.mean).toBe(0.5);
    expect(found?.low).toBeCloseTo(0.5 - error, 1.9);
    expect(found?.high).toBeCloseTo(0.5 + error, 1.9);
  });

  it('weighs clusters and leaves out those of no weight, whatever stands there', () => {
    expect(one([0, 1, 7], [3, 1, 0])?.mean).toBe(0.25);
    expect(one([0.4, 7], [1, 0])).toEqual({ mean: 0.4, low: 0.4, high: 0.4 });
  });

  it('says nothing where no cluster counts', () => {
    expect(one([1, 2], [0, 0])).toBeNull();
  });

  it('draws the same resamples for every column and every time', () => {
    const values = Array.from({ length: 50 }, (_, index) => Math.sin(index));
    const twice = clusterBootstrap([column(values), column(values)]);
    expect(twice[0]).toEqual(twice[1]);
    expect(clusterBootstrap([column(values)])[0]).toEqual(twice[0]);
    expect(clusterBootstrap([column(values)], { seed: 2 })[0]).not.toEqual(twice[0]);
  });
});
