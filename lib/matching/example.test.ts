import { expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { computeExample } from './example';
import { score } from './score';
import { dalian, vectorCity } from './testing/builders';
import { MATCH_1_0 } from './weights';

it('is the published test vector with its three changes', () => {
  const { result, changes } = computeExample(MATCH_1_0);
  expect(result).toEqual(score(vectorCity().build(), dalian(), taxonomy));
  expect(result.score).toBe(51.99);
  expect(changes).toEqual([
    { change: 'fleet_evidence', score: 52.53 },
    { change: 'joint_park', score: 55.74 },
    { change: 'manufacturing', score: 57 },
  ]);
});
