import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/evaluation/judge';
import type { Query } from '@/lib/evaluation/model';
import { PROSPECTS, prospectsMethods, termReader } from '@/lib/evaluation/prospects-methods';
import { randomStream } from '@/lib/evaluation/random';
import { readInput } from '@/prisma/import/input';
import { readEvaluationData } from './data';

const { candidates, known } = readEvaluationData();

describe('the candidates', () => {
  it('are the cities of the list that the import takes in, and nobody else', () => {
    expect(candidates).toHaveLength(1463);
    expect(new Set(candidates.map(({ geonamesId }) => geonamesId)).size).toBe(1463);
    const smaller = readInput().places.smaller.map(({ geonamesId }) => geonamesId);
    expect(smaller.filter((id) => known.positions.has(id))).toEqual([]);
  });

  it('do not overlap with what the review leaves out', () => {
    expect(known.excluded.size).toBeGreaterThan(100);
    expect(candidates.filter(({ geonamesId }) => known.excluded.has(geonamesId))).toEqual([]);
  });

  it('carry no fact beyond the model’s: nothing of partnerships, names or size', () => {
    const keys = ['coastal', 'id', 'seaport', 'signals', 'sites', 'standing'];
    expect(Object.keys(candidates[0]?.facts ?? {}).sort()).toEqual(keys);
  });
});

it('every listed Chinese city has facts, and its name finds it', () => {
  expect(known.chinese.size).toBe(337);
  for (const { code, name } of known.chinese.values()) {
    const found = known.codeOfName(name, '');
    expect(found === code || found === undefined).toBe(true);
  }
});

it('the judging has no answer in it: partners drawn by lot are found no better than by chance', () => {
  const random = randomStream(7);
  const queries: Query[] = [...known.chinese.values()].map((city) => ({
    city,
    partners: [Math.floor(random() * candidates.length)],
  }));
  const [own] = prospectsMethods(termReader(candidates));
  if (own?.id !== PROSPECTS) throw new Error('The model is not judged first.');
  const { auc } = judge([own], PROSPECTS, [], queries, candidates).judgements[0]?.estimates ?? {};
  expect(auc?.low).toBeLessThan(0.5);
  expect(auc?.high).toBeGreaterThan(0.5);
});
