import { expect, it } from 'vitest';
import { isoWeekOf } from './period';

it('counts ISO weeks: the year of the Thursday, weeks from Monday', () => {
  expect(isoWeekOf('2026-11-23')).toBe('2026-W48');
  expect(isoWeekOf('2026-11-29')).toBe('2026-W48');
  expect(isoWeekOf('2026-11-30')).toBe('2026-W49');
  expect(isoWeekOf('2027-01-03')).toBe('2026-W53');
  expect(isoWeekOf('2027-01-04')).toBe('2027-W01');
  expect(isoWeekOf('2024-12-30')).toBe('2025-W01');
});
