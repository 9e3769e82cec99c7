import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, daysFromTo } from '@/lib/hosts/day';
import {
  dueAct,
  NOTICE_DAYS,
  PAUSE_MONTHS,
  promisedPause,
  REMINDER_MONTHS,
  type Reminder,
  renewalOf,
} from './renewal';

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01' as Day, count));

/** The clock, day by day: what it did, and when. Days in `down` have no run. */
function run(confirmedOn: Day, until: Day, down: (today: Day) => boolean = () => false) {
  const acts: { on: Day; what: number | 'pause' }[] = [];
  let reminder: Reminder = null;
  for (let today = confirmedOn; today <= until; today = addDays(today, 1)) {
    if (down(today)) continue;
    const due = dueAct(confirmedOn, reminder, today);
    if (!due) continue;
    acts.push({ on: today, what: due.act === 'pause' ? 'pause' : due.months });
    if (due.act === 'pause') return acts;
    reminder = { months: due.months, sentOn: today };
  }
  return acts;
}

describe('dueAct', () => {
  it('reminds at 12, 18, 24, 30 and 35 months and pauses at 36, each on its day', () => {
    expect(run('2026-11-25', '2030-12-31')).toEqual([
      { on: '2027-11-25', what: 12 },
      { on: '2028-05-25', what: 18 },
      { on: '2028-11-25', what: 24 },
      { on: '2029-05-25', what: 30 },
      { on: '2029-10-25', what: 35 },
      { on: '2029-11-25', what: 'pause' },
    ]);
  });

  it('ends months that are too short on their last day', () => {
    expect(run('2024-02-29', '2027-12-31')).toEqual([
      { on: '2025-02-28', what: 12 },
      { on: '2025-08-29', what: 18 },
      { on: '2026-02-28', what: 24 },
      { on: '2026-08-29', what: 30 },
      { on: '2027-01-29', what: 35 },
      { on: '2027-02-28', what: 'pause' },
    ]);
    // 35 months after 31 August is 31 July; 30 months after it the end of February.
    expect(run('2025-08-31', '2028-12-31').map((one) => one.on)).toEqual([
      '2026-08-31',
      '2027-02-28',
      '2027-08-31',
      '2028-02-29',
      '2028-07-31',
      '2028-08-31',
    ]);
  });

  it('holds for every day: five reminders, then the pause, never before its month nor its notice', () => {
    fc.assert(
      fc.property(day, (confirmedOn) => {
        const acts = run(confirmedOn, addMonths(confirmedOn, 40));
        expect(acts.map((one) => one.what)).toEqual([...REMINDER_MONTHS, 'pause']);
        const [last, pause] = acts.slice(-2);
        expect(
          daysFromTo(last?.on ?? confirmedOn, pause?.on ?? confirmedOn),
        ).toBeGreaterThanOrEqual(NOTICE_DAYS);
        expect(daysFromTo(addMonths(confirmedOn, PAUSE_MONTHS), pause?.on ?? confirmedOn)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('sends one reminder, not five, after a clock that stood still, and pauses only with notice', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2_000 }), (confirmedOn, still) => {
        const back = addDays(confirmedOn, still);
        const acts = run(confirmedOn, addMonths(back, 60), (today) => today < back);
        const pause = acts.at(-1);
        const last = acts.at(-2);
        expect(pause?.what).toBe('pause');
        expect(last?.what).toBe(35);
        expect(daysFromTo(last?.on ?? back, pause?.on ?? back)).toBeGreaterThanOrEqual(NOTICE_DAYS);
        expect(new Set(acts.map((one) => one.on)).size).toBe(acts.length);
      }),
      { numRuns: 30 },
    );
  });

  it('does nothing twice on one day', () => {
    fc.assert(
      fc.property(day, fc.nat(1_500), (confirmedOn, after) => {
        const today = addDays(confirmedOn, after);
        const first = dueAct(confirmedOn, null, today);
        if (first?.act !== 'remind') return;
        expect(dueAct(confirmedOn, { months: first.months, sentOn: today }, today)).toBe(null);
      }),
    );
  });
});

describe('renewalOf', () => {
  it('asks from the very day on which twelve months have passed', () => {
    expect(renewalOf('2026-11-25', '2027-11-24').isAsked).toBe(false);
    expect(renewalOf('2026-11-25', '2027-11-25')).toEqual({
      isAsked: true,
      asksOn: '2027-11-25',
      pausesOn: '2029-11-25',
    });
  });
});

describe('promisedPause', () => {
  it('is 36 months after the confirmation, or the end of the notice when that is later', () => {
    expect(promisedPause('2026-11-25', '2027-11-25')).toBe('2029-11-25');
    expect(promisedPause('2026-11-25', '2031-03-01')).toBe('2031-03-29');
  });
});
