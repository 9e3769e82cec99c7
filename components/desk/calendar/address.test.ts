import { describe, expect, it } from 'vitest';
import { calendarAddress, calendarHref, inView, moved, spanOf } from './address';

const TODAY = '2026-11-25';

describe('the address of the calendar', () => {
  it('is the present month, every lane and no windows where it says nothing that is known', () => {
    const plain = { view: 'month', from: '2026-11-01', lane: null, windows: false };
    expect(calendarAddress({}, TODAY)).toEqual(plain);
    expect(calendarAddress({ view: 'year', month: '2027-13', lane: ['a'] }, TODAY)).toEqual(plain);
    expect(calendarAddress({ view: 'week', week: '2027-02-30' }, TODAY).from).toBe('2026-11-23');
  });

  it('comes back from its own link', () => {
    for (const query of [
      { view: 'week', week: '2027-05-10', windows: 'on' },
      { month: '2027-05', lane: 'lane-1' },
      { view: 'agenda', month: '2027-12' },
    ]) {
      const address = calendarAddress(query, TODAY);
      const link = new URL(calendarHref(address), 'http://localhost');
      expect(calendarAddress(Object.fromEntries(link.searchParams), TODAY)).toEqual(address);
    }
  });

  it('moves by weeks and months over the end of a year, and to today', () => {
    const week = calendarAddress({ view: 'week', week: '2026-12-28' }, TODAY);
    expect(moved(week, 1).from).toBe('2027-01-04');
    const month = calendarAddress({ month: '2027-01' }, TODAY);
    expect(moved(month, -1).from).toBe('2026-12-01');
    expect(moved(month, TODAY).from).toBe('2026-11-01');
  });

  it('keeps to today in another view where today is in sight', () => {
    const present = calendarAddress({}, TODAY);
    expect(inView(present, 'week', TODAY).from).toBe('2026-11-23');
    const turn = calendarAddress({ view: 'week', week: '2026-11-30' }, '2026-12-02');
    expect(inView(turn, 'month', '2026-12-02').from).toBe('2026-12-01');
    expect(inView(turn, 'month', TODAY).from).toBe('2026-11-01');
  });

  it('shows whole weeks of a month, seven days of a week, three months of an agenda', () => {
    const month = calendarAddress({ month: '2027-05' }, TODAY);
    expect(spanOf(month)).toEqual({ startsOn: '2027-04-26', endsOn: '2027-06-06' });
    expect(spanOf(inView(month, 'week', TODAY))).toEqual({
      startsOn: '2027-04-26',
      endsOn: '2027-05-02',
    });
    expect(spanOf(inView(month, 'agenda', TODAY))).toEqual({
      startsOn: '2027-05-01',
      endsOn: '2027-07-31',
    });
  });
});
