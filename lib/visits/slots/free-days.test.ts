import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type Days, lengthOf } from '@/lib/hosts/day';
import { DALIAN_CALENDAR } from '@/lib/hosts/testing/dalian';
import { isWorkingDay } from '@/lib/hosts/working-days';
import { isFree, nearestFree, overlaps, type SlotLane } from './free-days';

const PRESENT = { today: '2026-11-25', calendar: DALIAN_CALENDAR } as const;
const WANTED: Days = { startsOn: '2027-05-11', endsOn: '2027-05-13' };
const lane = (taken: Days[], closesOn: Day | null = null): SlotLane => ({
  id: 'lane',
  closesOn,
  taken,
});

describe('free days', () => {
  it('touch when they share a day, not when one follows the other', () => {
    expect(overlaps(WANTED, { startsOn: '2027-05-13', endsOn: '2027-05-14' })).toBe(true);
    expect(overlaps(WANTED, { startsOn: '2027-05-14', endsOn: '2027-05-14' })).toBe(false);
  });

  it('end the day before a lane closes', () => {
    expect(isFree([lane([], '2027-05-14')], WANTED)).toBe(true);
    expect(isFree([lane([], '2027-05-13')], WANTED)).toBe(false);
  });

  it('are the wanted ones where a second lane has room', () => {
    expect(nearestFree([lane([WANTED]), lane([])], WANTED, PRESENT)).toEqual(WANTED);
  });

  it('are not to be had from a host without lanes', () => {
    expect(nearestFree([], WANTED, PRESENT)).toBeNull();
  });

  it('are always of the same length, ahead, free, and begin and end on a working day', () => {
    const stay = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 14 }));
    const days = ([from, length]: [number, number]): Days => ({
      startsOn: addDays('2026-11-26', from),
      endsOn: addDays('2026-11-26', from + length - 1),
    });
    fc.assert(
      fc.property(fc.array(fc.array(stay), { minLength: 1, maxLength: 3 }), stay, (taken, one) => {
        const lanes = taken.map((stays) => lane(stays.map(days)));
        const wanted = days(one);
        const found = nearestFree(lanes, wanted, PRESENT);
        if (!found) return;
        expect(lengthOf(found)).toBe(lengthOf(wanted));
        expect(found.startsOn > PRESENT.today).toBe(true);
        expect(isFree(lanes, found)).toBe(true);
        expect(isWorkingDay(PRESENT.calendar, found.startsOn)).toBe(true);
        expect(isWorkingDay(PRESENT.calendar, found.endsOn)).toBe(true);
      }),
    );
  });
});
