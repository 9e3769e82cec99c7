import { describe, expect, it } from 'vitest';
import { type LaneSurroundings, laneProblems, MOST_LANES } from './model';

const AROUND: LaneSurroundings = {
  today: '2026-11-25',
  closesOn: null,
  others: { total: 1, staysOpen: 1 },
  visitsAfter: 0,
};
const lane = (closesOn: '2026-11-24' | '2027-03-01' | null) => ({
  nameZh: '第二接待线',
  nameEn: 'Second lane',
  closesOn,
});
const codes = (closesOn: Parameters<typeof lane>[0], change: Partial<LaneSurroundings> = {}) =>
  laneProblems(lane(closesOn), { ...AROUND, ...change }).map((one) => one.code);

describe('a lane', () => {
  it('closes on a day ahead while another stays open', () => {
    expect(codes('2027-03-01')).toEqual([]);
    expect(codes('2027-03-01', { others: { total: 1, staysOpen: 0 } })).toEqual([
      'calendar.refusal.last_lane',
    ]);
  });

  it('does not close in the past, but keeps a closing day that has passed', () => {
    expect(codes('2026-11-24')).toEqual(['calendar.refusal.closes_past']);
    expect(codes('2026-11-24', { closesOn: '2026-11-24' })).toEqual([]);
  });

  it('does not close over firm visits', () => {
    expect(codes('2027-03-01', { visitsAfter: 2 })).toEqual(['calendar.refusal.visits_ahead']);
    expect(codes(null, { visitsAfter: 2 })).toEqual([]);
  });

  it('is one of a limited number', () => {
    expect(codes(null, { others: { total: MOST_LANES, staysOpen: 1 } })).toEqual([
      'calendar.refusal.too_many',
    ]);
  });
});
