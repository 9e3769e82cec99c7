import { describe, expect, it } from 'vitest';
import type { Day } from '@/lib/hosts/day';
import { type Calendar, calendarOf } from '@/lib/hosts/working-days';
import type { FindingCode } from './findings';
import { checkGuestDays } from './guest-checks';
import { aRequest } from './testing/visits';

const GERMANY = calendarOf([
  {
    day: '2028-05-01',
    kind: 'holiday',
    nameEn: 'Labour Day',
    nameZh: '劳动节',
    provisional: false,
  },
  {
    day: '2027-05-17',
    kind: 'holiday',
    nameEn: 'Whit Monday',
    nameZh: '圣灵降临节星期一',
    provisional: false,
  },
]);

function found(earliest: Day, latest: Day, guest: Calendar | null | undefined = GERMANY) {
  const request = aRequest({ windows: [{ earliest, latest, days: 2, reason: '' }] });
  return checkGuestDays({ request, guest }).map(({ severity, reason }) => {
    const code = reason.code.split('.').at(-1) as FindingCode;
    return [severity, code, reason.params?.days];
  });
}

describe('the guest’s calendar', () => {
  it('warns of a public holiday of the guest within a window', () => {
    expect(found('2027-05-17', '2027-05-21')).toEqual([
      ['warn', 'holiday_guest', { days: { from: '2027-05-17', to: '2027-05-17' } }],
    ]);
    expect(found('2027-05-18', '2027-05-21')).toEqual([]);
  });

  it('warns of the part of a window that lies in August', () => {
    expect(found('2027-07-26', '2027-08-06')).toEqual([
      ['warn', 'guest_quiet', { days: { from: '2027-08-01', to: '2027-08-06' } }],
    ]);
    expect(found('2027-07-26', '2027-07-31')).toEqual([]);
    expect(found('2027-09-01', '2027-09-04')).toEqual([]);
  });

  it('takes the turn of the year as one time, from either side of it', () => {
    expect(found('2027-12-30', '2028-01-10')).toEqual([
      ['warn', 'guest_quiet', { days: { from: '2027-12-30', to: '2028-01-06' } }],
    ]);
    expect(found('2028-01-04', '2028-01-07')).toEqual([
      ['warn', 'guest_quiet', { days: { from: '2028-01-04', to: '2028-01-06' } }],
    ]);
    expect(found('2028-01-07', '2028-01-09')).toEqual([]);
  });

  it('says when nothing is known of the country, and nothing when nobody asked', () => {
    expect(found('2027-05-17', '2027-05-21', null)).toEqual([['info', 'guest_unknown', undefined]]);
    const request = aRequest();
    expect(checkGuestDays({ request })).toEqual([]);
    expect(checkGuestDays({ request: aRequest({ windows: [] }), guest: null })).toEqual([]);
  });

  it('says that a year is unknown of which no day is on record, and not that it is free', () => {
    expect(found('2028-12-11', '2029-01-19')).toEqual([
      ['info', 'guest_year_unknown', undefined],
      ['warn', 'guest_quiet', { days: { from: '2028-12-20', to: '2029-01-06' } }],
    ]);
    expect(found('2029-03-12', '2029-03-16')).toEqual([['info', 'guest_year_unknown', undefined]]);
  });

  it('looks at the days proposed or agreed on instead of the windows, once there are some', () => {
    const request = aRequest({
      windows: [{ earliest: '2027-05-17', latest: '2027-05-21', days: 2, reason: '' }],
    });
    const days = { startsOn: '2027-08-02', endsOn: '2027-08-03' } as const;
    expect(
      checkGuestDays({ request, days, guest: GERMANY }).map((one) => one.reason.params),
    ).toEqual([{ window: 'none', days: { days: { from: '2027-08-02', to: '2027-08-03' } } }]);
  });
});
