import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparable, type QueryMetrics, queryMetrics } from './metrics';

const place = (country: string, population: number): Comparable => ({ country, population });
const alike = (count: number) => Array.from({ length: count }, () => place('DE', 100_000));
const of = (scores: number[], partners: number[], candidates = alike(scores.length)) =>
  queryMetrics(Float64Array.from(scores), partners, candidates);

describe('an order without equals, reckoned by hand', () => {
  // Partners stand at places 1 and 4 of five.
  const found = of([9, 2, 7, 5, 3], [0, 4]);

  it('NDCG@10 is the discounted gain over that of the best order', () => {
    const best = 1 + 1 / Math.log2(3);
    expect(found.ndcg_10).toBeCloseTo((1 + 1 / Math.log2(5)) / best, 12);
  });

  it('reciprocal rank looks at the first partner, recall at the first twenty', () => {
    expect([found.mrr, found.recall_20]).toEqual([1, 1]);
  });

  it('AUC is the share of pairs that stand right: five of six less one, two of them lost', () => {
    expect(found.auc).toBeCloseTo((3 + 1) / 6, 12);
  });

  it('a partner after place 20 is not recalled, one after place 10 adds no gain', () => {
    const scores = Array.from({ length: 30 }, (_, index) => 30 - index);
    expect(of(scores, [10, 25])).toMatchObject({ ndcg_10: 0, recall_20: 0.5, mrr: 1 / 11 });
  });
});

describe('equals', () => {
  it('are an undecided order: half of AUC and the mean of the rest', () => {
    const found = of([0, 0, 0, 0], [2]);
    expect(found.auc).toBe(0.5);
    expect(found.mrr).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4, 12);
    const discounts = [1, 1 / Math.log2(3), 0.5, 1 / Math.log2(5)];
    expect(found.ndcg_10).toBeCloseTo(discounts.reduce((sum, one) => sum + one) / 4, 12);
  });

  it('are recalled in proportion when place 20 falls among them', () => {
    const scores = [...Array.from({ length: 15 }, () => 1), ...Array.from({ length: 10 }, () => 0)];
    expect(of(scores, [20]).recall_20).toBeCloseTo(5 / 10, 12);
  });
});

describe('comparison groups', () => {
  const candidates = [place('DE', 100), place('DE', 150), place('DE', 151), place('FR', 100)];

  it('within the country only its cities count', () => {
    expect(of([5, 9, 1, 9], [0], candidates).auc_in_country).toBe(0.5);
  });

  it('a match has the same country and at most 1.5 times the size', () => {
    expect(of([5, 9, 1, 9], [0], candidates).auc_matched).toBe(0);
  });

  it('a partner alone in its group says nothing', () => {
    expect(of([5, 9, 1, 9], [3], candidates)).toMatchObject({
      auc_in_country: null,
      auc_matched: null,
    });
  });

  it('other partners of the same city are no competitors', () => {
    expect(of([5, 9, 1, 9], [0, 1], candidates)).toMatchObject({
      auc_in_country: 1,
      auc_matched: 1,
    });
  });
});

describe('against a direct implementation', () => {
  const scene = fc.integer({ min: 2, max: 7 }).chain((size) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
      fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), {
        minLength: 1,
        maxLength: size - 1,
      }),
    ),
  );

  it('each metric is the mean over every order that the scores allow', () => {
    fc.assert(
      fc.property(scene, ([scores, partners]) => {
        const direct = meanOverOrders(scores, partners);
        const found = of(scores, partners);
        for (const id of ['ndcg_10', 'mrr', 'recall_20', 'auc'] as const) {
          expect(found[id]).toBeCloseTo(direct[id] as number, 10);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('in one country and size the three AUCs agree when there is one partner', () => {
    fc.assert(
      fc.property(scene, ([scores, [partner]]) => {
        const found = of(scores, [partner as number]);
        expect(found.auc_in_country).toBeCloseTo(found.auc as number, 12);
        expect(found.auc_matched).toBeCloseTo(found.auc as number, 12);
      }),
      { numRuns: 150 },
    );
  });
});

type Plain = Pick<QueryMetrics, 'ndcg_10' | 'mrr' | 'recall_20' | 'auc'>;

/** Lists all orders in which no lower score stands before a higher one, and averages the textbook definitions. */
function meanOverOrders(scores: number[], partners: number[]): Plain {
  const orders = permutations(scores.map((_, index) => index)).filter((order) =>
    order.every((item, at) => at === 0 || (scores[order[at - 1] ?? 0] ?? 0) >= (scores[item] ?? 0)),
  );
  const all = orders.map((order) => textbook(order, partners));
  const mean = (id: keyof Plain) =>
    all.reduce((sum, one) => sum + (one[id] as number), 0) / all.length;
  return {
    ndcg_10: mean('ndcg_10'),
    mrr: mean('mrr'),
    recall_20: mean('recall_20'),
    auc: mean('auc'),
  };
}

function textbook(order: number[], partners: number[]): Plain {
  const hits = order.map((item) => partners.includes(item));
  const gain = (flags: boolean[]) =>
    flags.slice(0, 10).reduce((sum, hit, at) => sum + (hit ? 1 / Math.log2(at + 2) : 0), 0);
  let won = 0;
  for (const [at, hit] of hits.entries()) {
    if (hit) won += hits.slice(at).filter((later) => !later).length;
  }
  return {
    ndcg_10: gain(hits) / gain(partners.map(() => true)),
    mrr: 1 / (1 + hits.indexOf(true)),
    recall_20: hits.slice(0, 20).filter(Boolean).length / partners.length,
    auc: won / (partners.length * (order.length - partners.length)),
  };
}

function permutations(items: number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
