import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { FactorId, MatchResult } from './model';
import { rank } from './rank';
import { robustnessOf } from './robustness';
import { aCity, dalian, vectorCity } from './testing/builders';
import { DRAWS, STEPS, weightDraws } from './weight-draws';
import { MATCH_1_0 } from './weights';

type Values = Partial<Record<FactorId, number>>;

/** A match of which only the values of its factors matter. */
function aMatch(values: Values, gate = 1): Pick<MatchResult, 'factors' | 'gate'> {
  const ids = Object.keys(MATCH_1_0.factors) as FactorId[];
  const factors = ids.map((id) => ({
    id,
    value: values[id] ?? 0,
    weight: 0,
    points: 0,
    shared: [],
    missing: [],
    answered: { city: 1, host: 1 },
  }));
  return { factors, gate };
}

const spread = (values: Values, gate?: number) => aMatch(values, gate);

describe('the draws of weights', () => {
  const draws = weightDraws(MATCH_1_0);

  it('are 256, each weight between 70 and 130 per cent of the one in force', () => {
    expect(draws).toHaveLength(256);
    for (const draw of draws) {
      for (const [id, weight] of Object.entries(draw)) {
        const share = weight / MATCH_1_0.factors[id as FactorId];
        expect(share).toBeGreaterThanOrEqual(0.7);
        expect(share).toBeLessThanOrEqual(1.3);
      }
    }
  });

  it('step by the root of x⁶ = x + 1', () => {
    const root = 1 / STEPS[0];
    expect(root ** 6 - root - 1).toBeCloseTo(0, 12);
    for (const [axis, step] of STEPS.entries()) expect(step).toBeCloseTo(root ** -(axis + 1), 12);
  });

  it('fill each dimension evenly: every sixteenth holds sixteen, give or take three', () => {
    const { factors } = MATCH_1_0;
    for (const id of Object.keys(factors) as FactorId[]) {
      const counts = new Array<number>(16).fill(0);
      for (const draw of draws) {
        const at = (draw[id] / factors[id] - 0.7) / 0.6;
        const cell = Math.min(15, Math.floor(16 * at));
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      for (const count of counts) expect(Math.abs(count - DRAWS / 16)).toBeLessThanOrEqual(3);
    }
  });

  it('are the same at every call', () => {
    expect(weightDraws(MATCH_1_0)).toEqual(draws);
  });
});

describe('robustness', () => {
  it('of one that is better in every factor is its place in all draws', () => {
    const better = spread({
      themes: 0.8,
      modes: 0.75,
      networks: 0.5,
      character: 0.5,
      readiness: 1,
    });
    const worse = spread({ themes: 0.6, modes: 0.5, networks: 0, character: 0.5, readiness: 0.5 });
    expect(robustnessOf([better, worse], MATCH_1_0)).toEqual([
      { best: 1, worst: 1, inTop: 1 },
      { best: 2, worst: 2, inTop: 1 },
    ]);
  });

  it('of two that differ in which weight favours them is both places', () => {
    // 0.55 × 0.5 against 0.55 × 0.4 + 0.10 × 0.5: 27.5 against 27.0, so either may lead.
    const themes = spread({ themes: 0.5 });
    const networks = spread({ themes: 0.4, networks: 0.5 });
    expect(robustnessOf([themes, networks], MATCH_1_0)).toEqual([
      { best: 1, worst: 2, inTop: 1 },
      { best: 1, worst: 2, inTop: 1 },
    ]);
  });

  it('gives equals the better place, and counts factors behind the gate', () => {
    const twin = spread({ themes: 0.3, modes: 0.5 }, 0.5);
    const [one, other] = robustnessOf([twin, twin], MATCH_1_0);
    expect([one, other]).toEqual([
      { best: 1, worst: 1, inTop: 1 },
      { best: 1, worst: 1, inTop: 1 },
    ]);
    // Behind a closed gate modes do not help: the one without them, a hair better in themes, leads always.
    const [gated, plain] = robustnessOf(
      [spread({ themes: 0.3, modes: 1 }, 0), spread({ themes: 0.301 })],
      MATCH_1_0,
    );
    expect([gated?.best, plain?.worst]).toEqual([2, 1]);
  });

  it('tells the share of draws among the best ten', () => {
    const ten = Array.from({ length: 10 }, (_, index) => spread({ themes: 0.9 - index / 100 }));
    const last = spread({ themes: 0.2 });
    const all = robustnessOf([...ten, last], MATCH_1_0);
    expect(all[9]).toEqual({ best: 10, worst: 10, inTop: 1 });
    expect(all[10]).toEqual({ best: 11, worst: 11, inTop: 0 });
  });

  it('is what scoring with the drawn weights gives', () => {
    const cities = [
      vectorCity().build(),
      { ...vectorCity().withModes().ready('contact', 'mandate', 'language').build(), id: 'ready' },
      aCity('energy').withSector('clean_energy', { priority: 3 }).withTags('seaport').build(),
    ];
    const { ranked } = rank(cities, dalian(), taxonomy);
    const places = weightDraws(MATCH_1_0).map((factors) => {
      const weights = { ...MATCH_1_0, factors };
      const drawn = rank(cities, dalian(), taxonomy, { weights });
      return ranked.map(({ id }) => drawn.ranked.find((one) => one.id === id)?.position ?? 0);
    });
    robustnessOf(ranked, MATCH_1_0).forEach(({ best, worst }, index) => {
      const sorted = places.map((draw) => draw[index] ?? 0).sort((a, b) => a - b);
      expect([best, worst]).toEqual([sorted[12], sorted[243]]);
    });
  });

  it('speaks of the first two hundred alone, sooner than ten rankings take', () => {
    const cities = Array.from({ length: 240 }, (_, index) =>
      index % 2
        ? { ...vectorCity().build(), id: `v${index}` }
        : aCity(`c${index}`).withSector('clean_energy').ready('contact').build(),
    );
    const { ranked } = rank(cities, dalian(), taxonomy);
    const best = (work: () => void) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const began = performance.now();
          work();
          return performance.now() - began;
        }),
      );
    const once = best(() => rank(cities, dalian(), taxonomy));
    // 256 draws, each of which would be a ranking of its own
    expect(best(() => robustnessOf(ranked, MATCH_1_0)) / once).toBeLessThan(10);
    const all = robustnessOf(ranked, MATCH_1_0);
    expect(all).toHaveLength(200);
    expect(all[0]).toEqual({ best: 1, worst: 1, inTop: 1 });
  });
});
