import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { type ClockedOpinion, dueReminder } from './clock';

/** Due on a Monday: the second working day before it is the Thursday of the week before. */
const OPINION: ClockedOpinion = {
  askedAt: new Date('2026-11-25T08:00:00Z'),
  dueOn: '2026-12-07',
  reminders: 0,
};
const on = (day: string, change: Partial<ClockedOpinion> = {}) =>
  dueReminder({ ...OPINION, ...change }, dalianAt(`${day}T02:00:00Z`));

describe('reminders of an opinion', () => {
  it('begin two working days before the day, and come once', () => {
    expect(on('2026-12-02')).toBeNull();
    expect(on('2026-12-03')).toBe(1);
    expect(on('2026-12-07')).toBe(1);
    expect(on('2026-12-07', { reminders: 1 })).toBeNull();
  });

  it('come once more the day after it, also when the first one was missed', () => {
    expect(on('2026-12-08', { reminders: 1 })).toBe(2);
    expect(on('2026-12-08')).toBe(2);
    expect(on('2026-12-31', { reminders: 2 })).toBeNull();
  });

  it('leave out the first one when the question came with less time', () => {
    const asked = { askedAt: new Date('2026-12-03T02:00:00Z') };
    expect(on('2026-12-04', asked)).toBeNull();
    expect(on('2026-12-08', asked)).toBe(2);
  });

  it('follow the day of the host', () => {
    expect(dueReminder(OPINION, dalianAt('2026-12-02T15:59:00Z'))).toBeNull();
    expect(dueReminder(OPINION, dalianAt('2026-12-02T16:00:00Z'))).toBe(1);
  });
});
