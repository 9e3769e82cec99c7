import { describe, expect, it } from 'vitest';
import { DALIAN_CALENDAR } from '@/lib/hosts/testing/dalian';
import type { CalendarEntry, HostLane } from './calendar-model';
import { clashesOf } from './clashes';
import { conflictsOf } from './conflicts';

const PRESENT = { today: '2026-11-25', calendar: DALIAN_CALENDAR } as const;
const lane = (id: string): HostLane => ({ id, nameEn: id, nameZh: id, closesOn: null });

function entry(visitId: string, change: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    key: `${visitId}-${change.kind ?? 'agreed'}-${change.startsOn ?? ''}`,
    kind: 'agreed',
    visitId,
    reference: visitId,
    status: 'in_review',
    city: { id: `city of ${visitId}`, name: visitId, nameZh: null, countryCode: 'DE' },
    laneId: null,
    until: null,
    days: null,
    startsOn: '2027-05-11',
    endsOn: '2027-05-13',
    ...change,
  };
}
const firm = entry('firm', { kind: 'firm', laneId: 'one', status: 'invited' });

describe('clashes', () => {
  it('are requests whose days are taken in every lane, with the nearest free days', () => {
    const asked = entry('asked');
    expect(clashesOf([firm, asked], [lane('one')], PRESENT)).toEqual([
      { entry: asked, nearest: { startsOn: '2027-05-17', endsOn: '2027-05-19' } },
    ]);
    expect(clashesOf([firm, asked], [lane('one'), lane('two')], PRESENT)).toEqual([]);
  });

  it('are no windows in which the stay still fits', () => {
    const wide = entry('wide', { kind: 'window', days: 2, endsOn: '2027-05-15' });
    const narrow = entry('narrow', { kind: 'window', days: 2, endsOn: '2027-05-14' });
    const found = clashesOf([firm, wide, narrow], [lane('one')], PRESENT);
    expect(found.map((one) => one.entry.visitId)).toEqual(['narrow']);
  });
});

describe('a request in the calendar', () => {
  it('is shown who has its days, who else wants them, and the nearest free ones', () => {
    const held = entry('rival', { kind: 'held', until: '2026-12-16' });
    const asked = entry('asked', { kind: 'window', days: 3 });
    const found = conflictsOf(
      'asked',
      { lanes: [lane('one'), lane('two')], entries: [firm, held, asked] },
      PRESENT,
    );
    const [stay] = found.stays;
    expect(stay?.letter).toBe('A');
    expect(stay?.lanes.map((one) => one.taken)).toEqual([[firm], []]);
    expect(stay?.rivals).toEqual([held]);
    expect(stay?.nearest).toEqual({ startsOn: '2027-05-11', endsOn: '2027-05-13' });
  });

  it('sees what else its city has in the calendar', () => {
    const asked = entry('asked');
    const other = entry('other', { city: asked.city, kind: 'firm', laneId: 'one' });
    const { sameCity } = conflictsOf('asked', { lanes: [], entries: [asked, other] }, PRESENT);
    expect(sameCity).toEqual([other]);
  });

  it('asks for nothing more once it is firm', () => {
    const { stays } = conflictsOf('firm', { lanes: [lane('one')], entries: [firm] }, PRESENT);
    expect(stays).toEqual([]);
  });
});
