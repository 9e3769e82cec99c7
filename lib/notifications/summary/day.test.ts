import { describe, expect, it } from 'vitest';
import { lastSummaryDay, summaryDayOf } from './day';

const at = (instant: string) => new Date(instant);

describe('the day of a summary', () => {
  it('is today for what happened before seven, tomorrow for what came later', () => {
    expect(summaryDayOf(at('2026-11-25T05:59:59Z'), 'Europe/Berlin')).toBe('2026-11-25');
    expect(summaryDayOf(at('2026-11-25T06:00:00Z'), 'Europe/Berlin')).toBe('2026-11-26');
    expect(summaryDayOf(at('2026-12-31T20:00:00Z'), 'Europe/Berlin')).toBe('2027-01-01');
  });

  it('is that of the reader’s zone', () => {
    const instant = at('2026-11-25T22:30:00Z');
    expect(summaryDayOf(instant, 'Europe/Lisbon')).toBe('2026-11-26');
    expect(summaryDayOf(instant, 'Asia/Shanghai')).toBe('2026-11-26');
    expect(summaryDayOf(at('2026-11-25T23:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-27');
  });

  it('turns at seven by the clock on the wall, in summer as in winter', () => {
    expect(lastSummaryDay(at('2026-07-01T04:59:00Z'), 'Europe/Berlin')).toBe('2026-06-30');
    expect(lastSummaryDay(at('2026-07-01T05:00:00Z'), 'Europe/Berlin')).toBe('2026-07-01');
    expect(lastSummaryDay(at('2026-10-25T05:59:00Z'), 'Europe/Berlin')).toBe('2026-10-24');
    expect(lastSummaryDay(at('2026-10-25T06:00:00Z'), 'Europe/Berlin')).toBe('2026-10-25');
    expect(lastSummaryDay(at('2026-03-29T05:00:00Z'), 'Europe/Berlin')).toBe('2026-03-29');
  });

  it('never makes something due in the hour in which it happened', () => {
    for (let hour = 0; hour < 48; hour += 1) {
      const instant = new Date(Date.UTC(2026, 9, 24, hour));
      for (const zone of ['Europe/Berlin', 'Asia/Shanghai', 'UTC', 'Atlantic/Azores']) {
        expect(summaryDayOf(instant, zone) > lastSummaryDay(instant, zone)).toBe(true);
      }
    }
  });
});
