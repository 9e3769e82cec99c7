import { describe, expect, it } from 'vitest';
import { DALIAN_CALENDAR } from '../testing/dalian';
import { countYears, stateOfYear, type YearState, yearsBetween } from './model';

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

  it('is counted once in each calendar, by what is on record of it', () => {
    const calendar = (...states: YearState[]) => ({
      years: states.map((state, index) => ({ year: String(2026 + index), state, days: 0 })),
    });
    const calendars = [
      calendar('confirmed', 'provisional', 'missing', 'missing'),
      calendar('confirmed', 'confirmed', 'confirmed', 'missing'),
    ];
    expect(countYears(calendars)).toEqual({ all: 8, missing: 3, provisional: 1 });
    expect(countYears([])).toEqual({ all: 0, missing: 0, provisional: 0 });
  });
});
