import { describe, expect, it } from 'vitest';
import { DALIAN_CALENDAR } from '@/lib/hosts/testing/dalian';
import { specialDaysIn } from '@/lib/hosts/working-days';
import { holidaySpans, laneName, provisionalYears, stripSpan, stripStart } from './strip-data';

const TODAY = '2026-11-25';

describe('the strip of weeks', () => {
  it('leaves the days at issue in its middle', () => {
    const later = { startsOn: '2027-05-24', endsOn: '2027-05-28' } as const;
    const first = { startsOn: '2027-05-10', endsOn: '2027-05-14' } as const;
    expect(stripStart(TODAY, [later, first])).toBe('2027-02-15');
  });

  it('begins four weeks before days that are far apart', () => {
    const spring = { startsOn: '2027-05-10', endsOn: '2027-05-14' } as const;
    const autumn = { startsOn: '2027-10-18', endsOn: '2027-10-22' } as const;
    expect(stripStart(TODAY, [spring, autumn])).toBe('2027-04-12');
  });

  it('never begins before this week', () => {
    expect(stripStart(TODAY, [])).toBe('2026-11-23');
    expect(stripStart(TODAY, [{ startsOn: '2026-12-01', endsOn: '2026-12-03' }])).toBe(
      '2026-11-23',
    );
  });

  it('spans 26 whole weeks', () => {
    expect(stripSpan('2026-11-23')).toEqual({ from: '2026-11-23', to: '2027-05-23' });
  });

  it('draws a holiday of several days as one stretch and no make-up workday', () => {
    const days = specialDaysIn(DALIAN_CALENDAR, { startsOn: '2026-09-25', endsOn: '2026-10-12' });
    expect(days.some((one) => one.kind === 'make_up_workday')).toBe(true);
    expect(holidaySpans(days)).toEqual([
      { from: '2026-09-25', to: '2026-09-27' },
      { from: '2026-10-01', to: '2026-10-07' },
    ]);
  });

  it('names each year that still waits for its notice once', () => {
    const days = specialDaysIn(DALIAN_CALENDAR, { startsOn: '2026-10-01', endsOn: '2027-05-05' });
    expect(provisionalYears(days)).toEqual(['2027']);
  });

  it('shortens the name of a lane that has no room', () => {
    expect(laneName('Dalian')).toBe('Dalian');
    expect(laneName('Musterhafen (demo city)')).toBe('Musterhafen…');
    expect(laneName('Vitoria-Gasteiz')).toBe('Vitoria-Gasteiz');
    expect(laneName('Llanfairpwllgwyngyll')).toBe('Llanfairpwllgwy…');
    expect(laneName('示例港（演示城市）')).toBe('示例港…');
  });
});
