import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day';
import { DALIAN_CALENDAR } from './testing/dalian';
import {
  addWorkingDays,
  calendarOf,
  countWorkingDays,
  isWorkingDay,
  specialDaysIn,
  subtractWorkingDays,
} from './working-days';

const calendar = DALIAN_CALENDAR;

const dayOf2026 = fc.integer({ min: 0, max: 364 }).map((count) => addDays('2026-01-01', count));

describe("the host's working days", () => {
  it('leave out weekends and public holidays', () => {
    expect(isWorkingDay(calendar, '2026-11-25')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-28')).toBe(false);
    expect(isWorkingDay(calendar, '2026-10-05')).toBe(false);
  });

  it('take in the weekend days worked in exchange for a holiday', () => {
    expect(isWorkingDay(calendar, '2026-10-10')).toBe(true);
    expect(isWorkingDay(calendar, '2026-02-28')).toBe(true);
    expect(isWorkingDay(calendar, '2026-03-01')).toBe(false);
  });

  it('count from the day after: ten from 9 November 2026 end on the 23rd', () => {
    expect(addWorkingDays(calendar, '2026-11-09', 10)).toBe('2026-11-23');
    expect(countWorkingDays(calendar, '2026-11-09', '2026-11-23')).toBe(10);
  });

  it('step over National Day and over its make-up days', () => {
    expect(addWorkingDays(calendar, '2026-09-30', 1)).toBe('2026-10-08');
    expect(addWorkingDays(calendar, '2026-09-30', 3)).toBe('2026-10-10');
    expect(countWorkingDays(calendar, '2026-09-30', '2026-10-11')).toBe(3);
    expect(subtractWorkingDays(calendar, '2026-10-08', 1)).toBe('2026-09-30');
  });

  it('count none when the end is not later', () => {
    expect(countWorkingDays(calendar, '2026-11-25', '2026-11-25')).toBe(0);
    expect(countWorkingDays(calendar, '2026-11-25', '2026-11-20')).toBe(0);
    expect(addWorkingDays(calendar, '2026-11-28', 0)).toBe('2026-11-28');
  });

  it('fall back to Monday to Friday where the calendar says nothing', () => {
    const empty = calendarOf([]);
    expect(addWorkingDays(empty, '2026-10-02', 1)).toBe('2026-10-05');
  });

  it('agree in both directions, whatever the day and the count', () => {
    fc.assert(
      fc.property(dayOf2026, fc.integer({ min: 1, max: 60 }), (from: Day, count) => {
        const to = addWorkingDays(calendar, from, count);
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(countWorkingDays(calendar, from, to)).toBe(count);
        expect(countWorkingDays(calendar, from, addDays(to, -1))).toBe(count - 1);
      }),
    );
  });

  it('name the special days within a stay in order', () => {
    const found = specialDaysIn(calendar, { startsOn: '2026-10-06', endsOn: '2026-10-12' });
    expect(found.map((one) => [one.day, one.kind])).toEqual([
      ['2026-10-06', 'holiday'],
      ['2026-10-07', 'holiday'],
      ['2026-10-10', 'make_up_workday'],
    ]);
  });
});
