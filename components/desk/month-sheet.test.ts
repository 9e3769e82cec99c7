import { describe, expect, it } from 'vitest';
import { DALIAN_CALENDAR } from '@/lib/hosts/testing/dalian';
import { specialDaysIn } from '@/lib/hosts/working-days';
import { monthOf, monthSheet } from './month-sheet';

describe('the sheet of a month', () => {
  it('ends with the last day of the month, also in December and February', () => {
    expect(monthOf('2026-11-25')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(monthOf('2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(monthOf('2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('begins each week with Monday', () => {
    const [first, second] = monthSheet('2026-11-25', []);
    expect(first?.map((cell) => cell?.date ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      1,
    ]);
    expect(second?.[0]?.day).toBe('2026-11-02');
  });

  it('knows holidays as days off and weekends that are worked as working days', () => {
    const specials = specialDaysIn(DALIAN_CALENDAR, {
      startsOn: '2026-10-01',
      endsOn: '2026-10-31',
    });
    const days = monthSheet('2026-10-05', specials).flat();
    const free = (date: number) => days.find((cell) => cell?.date === date)?.free;
    expect(free(1)).toBe(true);
    expect(free(10)).toBe(false);
    expect(free(11)).toBe(true);
    expect(free(12)).toBe(false);
  });
});
