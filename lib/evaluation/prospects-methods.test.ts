import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '@/lib/prospects/model';
import { prospect } from '@/lib/prospects/prospect';
import { PROSPECTS_1_0 } from '@/lib/prospects/weights';
import { PROSPECTS, prospectsMethods, termReader } from './prospects-methods';
import { aCandidate, aQuery } from './testing/scene';

const candidates = [
  aCandidate(1, { facts: { standing: 'regional', coastal: true, seaport: true } }),
  aCandidate(2, { facts: { standing: 'district', signals: { digital_economy: 0.9 } } }),
  aCandidate(3, { facts: { standing: null, coastal: null, seaport: null } }),
  aCandidate(4, {
    facts: { signals: { digital_economy: 0.4 }, sites: { smart_manufacturing: true } },
  }),
];
const needs = {
  id: 'a',
  sectors: [
    { id: 'digital_economy', priority: 3 },
    { id: 'smart_manufacturing', priority: 2 },
  ],
  standing: 'regional',
  coastal: true,
  seaport: true,
} satisfies Parameters<typeof prospect>[1];
const coastal = aQuery('a', [0], { needs });
const inland = aQuery('b', [1], { needs: { ...needs, id: 'b', coastal: false, seaport: false } });

const methods = prospectsMethods(termReader(candidates));
const scores = (id: string, query = coastal) => [
  ...(methods.find((method) => method.id === id)?.scores(query) ?? []),
];

describe('the model as it is judged', () => {
  it('gives every candidate the published score', () => {
    for (const query of [coastal, inland]) {
      const published = candidates.map(({ facts }) => prospect(facts, query.city.needs).score);
      expect(scores(PROSPECTS, query).map((one) => Math.round(1e4 * one) / 100)).toEqual(published);
    }
  });

  it('without a term is the published model with that weight at 0', () => {
    for (const id of TERM_IDS) {
      const terms = { ...PROSPECTS_1_0.terms, [id]: 0 };
      const ablated = candidates.map(
        ({ facts }) => prospect(facts, needs, { version: 'ablation', terms }).score,
      );
      expect(scores(`without_${id}`).map((one) => Math.round(1e4 * one) / 100)).toEqual(ablated);
    }
  });

  it('follows the sectors alone in their order', () => {
    const [, strong, unknown, some] = scores('sectors_alone');
    expect(strong).toBeGreaterThan(some ?? 0);
    expect(unknown).toBe(0);
  });
});
