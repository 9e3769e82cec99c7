import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/lib/hosts/day';
import { momentAt } from '@/lib/hosts/moment';
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { calendarOf } from '@/lib/hosts/working-days';
import { answerDueOn, type ClockedInterest, dormantOn, dueAct } from './clock';

const calendar = calendarOf([
  { day: '2027-01-01', kind: 'holiday', nameEn: 'New Year', nameZh: '元旦', provisional: false },
]);
const at = (day: Day, hour = '01') =>
  momentAt(new Date(`${day}T${hour}:00:00Z`), {
    timeZone: 'Asia/Shanghai',
    calendar,
    settings: DEFAULT_SETTINGS,
    closed: [],
  });

const sent = (more: Partial<ClockedInterest> = {}): ClockedInterest => ({
  status: 'sent',
  sentAt: new Date('2026-12-14T08:00:00Z'),
  answerDue: '2027-01-05',
  reminders: 0,
  ...more,
});

describe('the clock over interests', () => {
  it('asks for an answer in fifteen working days of the host, holidays left out', () => {
    expect(answerDueOn(at('2026-11-09'))).toBe('2026-11-30');
    expect(answerDueOn(at('2026-12-14'))).toBe('2027-01-05');
  });

  it('counts from the host’s day, which begins before Europe’s', () => {
    // 17:00 UTC on Sunday is Monday in Dalian
    expect(answerDueOn(at('2026-11-08', '17'))).toBe('2026-11-30');
    expect(dormantOn(new Date('2026-12-13T17:00:00Z'), at('2026-12-14'))).toBe('2027-03-14');
  });

  it('reminds five working days before, not a day earlier, and not twice', () => {
    expect(dueAct(sent(), at('2026-12-27'))).toBeNull();
    expect(dueAct(sent(), at('2026-12-28'))).toEqual({ remind: 1 });
    expect(dueAct(sent({ reminders: 1 }), at('2026-12-28'))).toBeNull();
  });

  it('reminds on the day itself, once, also when the first reminder was missed', () => {
    expect(dueAct(sent({ reminders: 1 }), at('2027-01-05'))).toEqual({ remind: 2 });
    expect(dueAct(sent(), at('2027-01-06'))).toEqual({ remind: 2 });
    expect(dueAct(sent({ reminders: 2 }), at('2027-01-06'))).toBeNull();
  });

  it('lays to rest on the ninetieth day, whatever reminders have left', () => {
    expect(dueAct(sent({ reminders: 2 }), at('2027-03-13'))).toBeNull();
    expect(dueAct(sent({ reminders: 2 }), at('2027-03-14'))).toBe('lapse');
    expect(dueAct(sent(), at('2027-03-14'))).toBe('lapse');
  });

  it('leaves alone what has been settled', () => {
    for (const status of ['mutual', 'declined', 'withdrawn', 'dormant'] as const) {
      expect(dueAct(sent({ status }), at('2027-12-31'))).toBeNull();
    }
  });

  it('ends in rest and reminds at most twice, however often and irregularly it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), (steps) => {
        let interest = sent();
        let reminded = 0;
        let day: Day = '2026-12-14';
        for (const step of [...steps, 100]) {
          day = addDays(day, step);
          const act = dueAct(interest, at(day));
          if (act === 'lapse') interest = { ...interest, status: 'dormant' };
          else if (act) {
            reminded += 1;
            interest = { ...interest, reminders: act.remind };
          }
        }
        expect(interest.status).toBe('dormant');
        expect(reminded).toBeLessThanOrEqual(2);
      }),
    );
  });
});
