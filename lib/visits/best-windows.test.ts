import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, lengthOf, weekdayOf } from '@/lib/hosts/day';
import { DALIAN_CALENDAR } from '@/lib/hosts/testing/dalian';
import { type CalendarDay, calendarOf } from '@/lib/hosts/working-days';
import { type BestWindow, bestWindows, MOST_BEST, type Search } from './best-windows';
import { quietStretches } from './quiet-times';

const TODAY: Day = '2026-11-25';
const holiday = (day: Day): CalendarDay => ({
  day,
  kind: 'holiday',
  nameEn: 'Holiday',
  nameZh: '节日',
  provisional: false,
});

const search = (change: Partial<Search> = {}): Search => ({
  today: TODAY,
  from: '2027-03-01',
  to: '2027-08-29',
  days: 3,
  host: DALIAN_CALENDAR,
  guest: calendarOf([holiday('2027-03-29'), holiday('2027-05-17')]),
  quietMonths: [],
  closed: [],
  ...change,
});

const somewhere = fc.integer({ min: 0, max: 400 }).map((count) => addDays(TODAY, count));
const holidays = fc.uniqueArray(somewhere, { maxLength: 60 });
const searches: fc.Arbitrary<Search> = fc
  .record({
    from: somewhere,
    length: fc.integer({ min: -10, max: 250 }),
    days: fc.integer({ min: 1, max: 14 }),
    host: holidays,
    guest: fc.option(holidays, { nil: null }),
    quietMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
    closed: fc.array(
      fc
        .tuple(somewhere, fc.nat(30))
        .map(([startsOn, more]) => ({ startsOn, endsOn: addDays(startsOn, more) })),
      { maxLength: 3 },
    ),
  })
  .map(({ length, host, guest, ...rest }) => ({
    ...rest,
    today: TODAY,
    to: addDays(rest.from, length),
    host: calendarOf(host.map(holiday)),
    guest: guest && calendarOf(guest.map(holiday)),
  }));

const against = (one: BestWindow) =>
  one.hostHolidays + one.guestHolidays + one.quietDays + one.closedDays;

describe('the best windows', () => {
  it('leave the days on which the host receives nobody', () => {
    const closed = [{ startsOn: '2027-03-01', endsOn: '2027-03-05' }] as const;
    const starts = bestWindows(search({ closed })).map((one) => one.earliest);
    expect(bestWindows(search())[0]?.earliest).toBe('2027-03-01');
    expect(starts).not.toContain('2027-03-01');
    const span = { from: '2027-03-01', to: '2027-03-05' } as const;
    const partly = bestWindows(
      search({ ...span, closed: [{ ...closed[0], endsOn: '2027-03-02' }] }),
    );
    expect(partly).toMatchObject([{ closedDays: 2, why: 'fewest' }]);
  });

  it('are whole weeks clear of both calendars where there are such, named by the third of their month', () => {
    expect(
      bestWindows(search()).map(({ earliest, latest, part, month, why }) => [
        earliest,
        latest,
        `${part} ${month}`,
        why,
      ]),
    ).toEqual([
      ['2027-03-01', '2027-03-05', 'early 3', 'first_clear'],
      ['2027-03-22', '2027-03-26', 'late 3', 'clear'],
      ['2027-04-12', '2027-04-16', 'middle 4', 'clear'],
    ]);
  });

  it('say what stands against them where nothing is clear', () => {
    const [first] = bestWindows(search({ from: '2027-08-02', to: '2027-08-29', quietMonths: [8] }));
    expect(first).toBeUndefined();
    const [may] = bestWindows(search({ from: '2027-05-17', to: '2027-05-21' }));
    expect(may).toMatchObject({ guestHolidays: 1, hostHolidays: 0, why: 'fewest' });
  });

  it('keep away from the months that the city would rather avoid', () => {
    const months = bestWindows(search({ quietMonths: [3, 4] })).map((one) => one.month);
    expect(months.some((one) => one === 3 || one === 4)).toBe(false);
  });

  it('begin on a Monday with the lead time met, have room for the days, and stand apart', () => {
    fc.assert(
      fc.property(searches, (one) => {
        const found = bestWindows(one);
        expect(found.length).toBeLessThanOrEqual(MOST_BEST);
        found.forEach(({ earliest, latest }, index) => {
          expect(weekdayOf(earliest)).toBe(1);
          expect(weekdayOf(latest)).toBe(5);
          expect(earliest >= one.from && latest <= one.to).toBe(true);
          expect(lengthOf({ startsOn: earliest, endsOn: latest })).toBeGreaterThanOrEqual(one.days);
          const before = found[index - 1];
          if (before) expect(earliest > before.latest).toBe(true);
        });
      }),
    );
  });

  it('are such that no week with less against it lies apart from all of them', () => {
    fc.assert(
      fc.property(searches, (one) => {
        const least = bestWindows(one).map(against);
        for (let day = one.from; day <= one.to; day = addDays(day, 7)) {
          const [alone] = bestWindows({ ...one, from: day, to: addDays(day, 24) });
          if (alone && addDays(day, 24) <= one.to) {
            expect(Math.min(...least)).toBeLessThanOrEqual(against(alone));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never have more against them when a holiday is taken away', () => {
    fc.assert(
      fc.property(searches, (one) => {
        const least = (host: Search['host']) => bestWindows({ ...one, host }).map(against)[0];
        const without = calendarOf([]);
        const total = (host: Search['host']) =>
          Math.min(...bestWindows({ ...one, host }).map(against), Number.POSITIVE_INFINITY);
        expect(total(without)).toBeLessThanOrEqual(total(one.host));
        expect(least(without) === undefined && least(one.host) !== undefined).toBe(false);
      }),
    );
  });
});

describe('quiet times', () => {
  it('are August, the turn of the year and the months a city names, each said once', () => {
    expect(quietStretches({ from: '2026-12-01', to: '2027-09-30' }, [1, 7])).toEqual([
      { from: '2026-12-20', to: '2027-01-31' },
      { from: '2027-07-01', to: '2027-08-31' },
    ]);
  });
});
