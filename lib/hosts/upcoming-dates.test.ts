import { describe, expect, it } from 'vitest';
import type { Day } from './day';
import { upcomingDates } from './upcoming-dates';
import type { CalendarDay } from './working-days';

const holiday = (day: Day, nameEn: string, provisional = false): CalendarDay => ({
  day,
  kind: 'holiday',
  nameEn,
  nameZh: nameEn,
  provisional,
});

describe('the next dates of a host', () => {
  it('join the days of one holiday and leave make-up workdays out', () => {
    const calendar: CalendarDay[] = [
      holiday('2027-02-06', 'Spring Festival', true),
      holiday('2027-02-05', 'Spring Festival', true),
      { ...holiday('2027-02-07', 'Spring Festival', true), kind: 'make_up_workday' },
      holiday('2027-02-08', 'Spring Festival', true),
    ];
    expect(upcomingDates('2026-11-25', calendar, [])).toMatchObject([
      { startsOn: '2027-02-05', endsOn: '2027-02-06', provisional: true },
      { startsOn: '2027-02-08', endsOn: '2027-02-08' },
    ]);
  });

  it('name the ten-year marks of ties whose day is known', () => {
    const ties = [
      { since: '2017-06-29', city: 'Enschede' },
      { since: '1987-10-27', city: 'Glasgow' },
      { since: '1985-11-23', city: 'Le Havre' },
      { since: '2017', city: 'year alone' },
      { since: null, city: 'unknown' },
    ];
    expect(
      upcomingDates('2026-11-25', [], ties).map((one) => [
        one.startsOn,
        one.kind === 'anniversary' && [one.years, one.tie.city],
      ]),
    ).toEqual([
      ['2027-06-29', [10, 'Enschede']],
      ['2027-10-27', [40, 'Glasgow']],
    ]);
  });

  it('keep what is going on today and drop what is over', () => {
    const calendar = [holiday('2026-10-01', 'National Day'), holiday('2026-10-02', 'National Day')];
    expect(upcomingDates('2026-10-02', calendar, [])).toHaveLength(1);
    expect(upcomingDates('2026-10-03', calendar, [])).toHaveLength(0);
    expect(upcomingDates('2026-10-02', [], [{ since: '2016-10-02' }])).toMatchObject([
      { years: 10 },
    ]);
  });

  it('stand in order of time and end after a year and a half', () => {
    const calendar = [holiday('2028-06-01', 'Far'), holiday('2027-05-01', 'Near')];
    const dates = upcomingDates('2026-11-25', calendar, [{ since: '2007-01-10' }]);
    expect(dates.map((one) => one.startsOn)).toEqual(['2027-01-10', '2027-05-01']);
  });
});
