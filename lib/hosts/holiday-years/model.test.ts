import { describe, expect, it } from 'vitest';
import { DALIAN_CALENDAR } from '../testing/dalian';
import { stateOfYear, yearsBetween } from './model';

describe('a year of a calendar', () => {
  it('is confirmed by its notice, provisional before it, and missing when no day of it is on record', () => {
    const states = ['2025', '2026', '2027', '2028'].map((year) =>
      stateOfYear(DALIAN_CALENDAR.values(), year),
    );
    expect(states).toEqual(['confirmed', 'confirmed', 'provisional', 'missing']);
    expect(stateOfYear([], '2026')).toBe('missing');
  });

  it('is counted from the first to the last', () => {
    expect(yearsBetween('2026-12-31', '2028-01-01')).toEqual(['2026', '2027', '2028']);
    expect(yearsBetween('2028-01-01', '2027-01-01')).toEqual([]);
  });
});
