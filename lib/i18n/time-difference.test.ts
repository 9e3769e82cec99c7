import { describe, expect, it } from 'vitest';
import { hoursBehind, hoursBehindOverYear } from './time-difference';

const CHINA = 'Asia/Shanghai';

describe('the difference between two cities’ clocks', () => {
  it('follows the change to summer time to the minute', () => {
    expect(hoursBehind('Europe/Berlin', CHINA, new Date('2027-03-28T00:59:59Z'))).toBe(7);
    expect(hoursBehind('Europe/Berlin', CHINA, new Date('2027-03-28T01:00:00Z'))).toBe(6);
  });

  it('names the other half of the year where clocks change', () => {
    const autumn = new Date('2026-11-25T08:00:00Z');
    expect(hoursBehindOverYear('Europe/Paris', CHINA, autumn)).toEqual({
      now: 7,
      other: 6,
      season: 'summer',
    });
    const spring = new Date('2027-05-01T08:00:00Z');
    expect(hoursBehindOverYear('Europe/London', CHINA, spring)).toEqual({
      now: 7,
      other: 8,
      season: 'winter',
    });
  });

  it('has one difference where clocks do not change', () => {
    expect(hoursBehindOverYear('Europe/Istanbul', CHINA, new Date('2026-11-25T08:00:00Z'))).toEqual(
      { now: 5, other: null, season: null },
    );
  });
});
