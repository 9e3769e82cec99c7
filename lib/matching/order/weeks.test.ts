import { expect, it } from 'vitest';
import type { Day } from '@/lib/hosts/day';
import {
  chosenQuarter,
  mondayOf,
  quarterKey,
  quarterOf,
  recentQuarters,
  weightOfPlace,
} from './weeks';

it('begins weeks on Monday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map((day) => mondayOf(day as Day))).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ]);
});

it('knows the quarter of a day', () => {
  expect(quarterOf('2026-11-25')).toEqual({
    year: 2026,
    number: 4,
    from: '2026-10-01',
    until: '2027-01-01',
  });
  expect(quarterOf('2027-03-31')).toMatchObject({ number: 1, from: '2027-01-01' });
});

it('offers the quarter of the present week and three before it, over the turn of the year', () => {
  // the week of Friday 1 January begins in December
  const quarters = recentQuarters('2027-01-01');
  expect(quarters.map(quarterKey)).toEqual(['2026-4', '2026-3', '2026-2', '2026-1']);
  expect(recentQuarters('2027-01-04').map(quarterKey)).toEqual([
    '2027-1',
    '2026-4',
    '2026-3',
    '2026-2',
  ]);
  expect(chosenQuarter(quarters, '2026-2').from).toBe('2026-04-01');
  for (const asked of [undefined, '2020-1', ['2026-2', '2026-3'], '2026-２']) {
    expect(quarterKey(chosenQuarter(quarters, asked))).toBe('2026-4');
  }
});

it('gives places falling worth', () => {
  expect([1, 3, 7].map(weightOfPlace)).toEqual([1, 1 / 2, 1 / 3]);
});
