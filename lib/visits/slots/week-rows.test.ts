import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type Days } from '@/lib/hosts/day';
import { weekOf, weekRows, weeksOf } from './week-rows';

/** Around the ends of two years, one of them a leap year, and the clock changes of March and October. */
const start = fc
  .tuple(
    fc.constantFrom<Day>('2026-12-20', '2027-03-20', '2027-10-20', '2027-12-20', '2028-02-20'),
    fc.integer({ min: 0, max: 25 }),
  )
  .map(([day, more]) => addDays(day, more));

const stay = fc
  .tuple(start, fc.integer({ min: 0, max: 13 }))
  .map(([day, more]): Days => ({ startsOn: day, endsOn: addDays(day, more) }));

const weekStays = (week: readonly Day[], stays: readonly Days[]) =>
  stays.filter((one) => week.some((day) => one.startsOn <= day && day <= one.endsOn));

describe('the rows of a week', () => {
  it('begin on Monday, also across the end of a year', () => {
    expect(weekOf('2027-01-01')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('cover a month with whole weeks and no day twice', () => {
    const days = weeksOf({ startsOn: '2027-05-01', endsOn: '2027-05-31' }).flat();
    expect(days[0]).toBe('2027-04-26');
    expect(days.at(-1)).toBe('2027-06-06');
    expect(new Set(days).size).toBe(days.length);
  });

  it('are none where nobody comes', () => {
    expect(weekRows(weekOf('2027-05-12'), [])).toEqual([]);
  });

  it('say where a stay begins and ends, and where it only goes on', () => {
    const visit: Days = { startsOn: '2027-05-14', endsOn: '2027-05-17' };
    const [first] = weekRows(weekOf('2027-05-14'), [visit]);
    const [second] = weekRows(weekOf('2027-05-17'), [visit]);
    expect(first?.[4]).toMatchObject({ span: 3, begins: true, ends: false });
    expect(second?.[0]).toMatchObject({ span: 1, begins: false, ends: true });
  });

  it('draw each day of each stay exactly once, in rows of seven days', () => {
    fc.assert(
      fc.property(start, fc.array(stay, { maxLength: 8 }), (day, stays) => {
        const week = weekOf(day);
        const rows = weekRows(week, stays);
        const drawn = rows.flatMap((cells) =>
          cells.flatMap((cell) =>
            cell.kind === 'stay'
              ? Array.from({ length: cell.span }, (_, index) => ({
                  stay: cell.stay,
                  day: addDays(cell.day, index),
                }))
              : [],
          ),
        );
        const wanted = weekStays(week, stays).flatMap((one) =>
          week
            .filter((each) => one.startsOn <= each && each <= one.endsOn)
            .map((each) => ({ stay: one, day: each })),
        );
        expect(drawn).toHaveLength(wanted.length);
        for (const one of wanted) {
          const hits = drawn.filter((each) => each.stay === one.stay && each.day === one.day);
          expect(hits).toHaveLength(1);
        }
        for (const cells of rows) {
          const widths = cells.map((cell) => (cell.kind === 'stay' ? cell.span : 1));
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(7);
        }
      }),
    );
  });
});
