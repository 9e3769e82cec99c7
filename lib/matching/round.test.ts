import { expect, it } from 'vitest';
import { labelOf } from './label';
import { round2 } from './round';

it('rounds halves up, those too that binary fractions hold a hair too low', () => {
  // 1.005 is stored as 1.00499…, 8.345 as 8.34500…1.
  expect(round2(1.005)).toBe(1.01);
  expect(round2(8.345)).toBe(8.35);
  expect(round2(51.985)).toBe(51.99);
  expect(round2(51.984999)).toBe(51.98);
  expect(round2(0)).toBe(0);
  expect(round2(100)).toBe(100);
});

it('puts the bounds of labels on the rounded score', () => {
  const labels = [70, 69.99, 50, 49.99, 30, 29.99, 0.01, 0].map((score) => labelOf(score, true));
  expect(labels).toEqual([
    'strong',
    'good',
    'good',
    'partial',
    'partial',
    'exploratory',
    'exploratory',
    'none',
  ]);
  expect(labelOf(0, false)).toBe('not_ranked');
});
