import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, dayIn, daysFromTo, isDay, lengthOf, weekdayOf } from './day';

const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('a calendar day', () => {
  it('is tomorrow in Dalian while it is still today in Europe', () => {
    const evening = new Date('2027-05-01T16:30:00Z');
    expect(dayIn('Europe/Berlin', evening)).toBe('2027-05-01');
    expect(dayIn('Asia/Shanghai', evening)).toBe('2027-05-02');
  });

  it('follows the clock change of a European zone', () => {
    expect(dayIn('Europe/Berlin', new Date('2027-03-27T22:59:00Z'))).toBe('2027-03-27');
    expect(dayIn('Europe/Berlin', new Date('2027-03-28T22:00:00Z'))).toBe('2027-03-29');
    expect(dayIn('Europe/Berlin', new Date('2027-10-31T22:30:00Z'))).toBe('2027-10-31');
  });

  it('must exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of [
      '2027-02-29',
      '2027-13-01',
      '2027-5-1',
      '12 May',
      '',
      '2027-05-12T00:00Z',
    ]) {
      expect(isDay(text), text).toBe(false);
    }
  });

  it('counts forward and back over months and leap days', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysFromTo('2027-05-12', '2027-05-14')).toBe(2);
    expect(lengthOf({ startsOn: '2027-05-12', endsOn: '2027-05-14' })).toBe(3);
  });

  it('stays within a shorter month when months are added', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-02-29', -24)).toBe('2026-02-28');
    expect(addMonths('2027-05-12', 8)).toBe('2028-01-12');
  });

  it('knows Monday as the first weekday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });

  it('is the same after going there and back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const moved = addDays(day, count);
        expect(addDays(moved, -count)).toBe(day);
        expect(daysFromTo(day, moved)).toBe(count);
      }),
    );
  });
});
