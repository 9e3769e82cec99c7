import { describe, expect, it } from 'vitest';
import { daysBetween, monthsOn, partOf } from './date-scale';

describe('a strip of 26 weeks', () => {
  it('counts whole days, also across a change of the clock', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-05-01', '2027-04-30')).toBe(-1);
  });

  it('includes both ends of a span', () => {
    expect(partOf('2027-02-01', 26, { from: '2027-02-01', to: '2027-02-07' })).toEqual({
      left: 0,
      width: 7 / 182,
    });
  });

  it('cuts what begins before or ends after it, and leaves out the rest', () => {
    expect(partOf('2027-02-01', 26, { from: '2027-01-20', to: '2027-02-01' })?.width).toBe(1 / 182);
    expect(partOf('2027-02-01', 26, { from: '2027-08-02', to: '2027-08-09' })).toBeNull();
  });

  it('names the months that begin before its last week, the first by its own first day', () => {
    expect(monthsOn('2027-02-01', 26)).toEqual([
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
      '2027-05-01',
      '2027-06-01',
      '2027-07-01',
    ]);
    expect(monthsOn('2026-12-31', 5)).toEqual(['2026-12-31', '2027-01-01']);
  });
});
