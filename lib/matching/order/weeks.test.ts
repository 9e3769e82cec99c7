import { expect, it } from 'vitest';
import type { Day } from '@/lib/hosts/day';
import { mondayOf, quarterBefore, quarterOf, weightOfPlace } from './weeks';

it('begins weeks on Monday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map((day) => mondayOf(day as Day))).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ]);
});

it('knows the quarter of a day and the one before, over the turn of the year', () => {
  expect(quarterOf('2026-11-25')).toEqual({
    year: 2026,
    number: 4,
    from: '2026-10-01',
    until: '2027-01-01',
  });
  expect(quarterOf('2027-03-31')).toMatchObject({ number: 1, from: '2027-01-01' });
  expect(quarterBefore(quarterOf('2027-02-01'))).toEqual(quarterOf('2026-12-31'));
});

it('gives places falling worth', () => {
  expect([1, 3, 7].map(weightOfPlace)).toEqual([1, 1 / 2, 1 / 3]);
});
