import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day } from '@/lib/hosts/day';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { getCalendars } from '../calendars';
import { getHolidayYears } from './queries';

const aHoliday = (countryCode: string, date: Day, status = 'confirmed') =>
  db().holiday.upsert({
    where: { countryCode_date_kind: { countryCode, date: columnOfDay(date), kind: 'holiday' } },
    update: { status },
    create: {
      countryCode,
      date: columnOfDay(date),
      kind: 'holiday',
      nameEn: 'Day',
      nameZh: '节日',
      status,
      source: 'https://example.test/notice',
    },
  });

/** A host and a guest whose calendars nobody else writes in: codes that no country has. */
async function world() {
  const host = await aHost();
  await db().host.update({ where: { id: host.host.id }, data: { holidayCountry: 'QX' } });
  const city = await aClaimedCity({ countryCode: 'QY' });
  await aHoliday('QX', '2026-01-01');
  await aHoliday('QX', '2027-01-01', 'provisional');
  await aHoliday('QY', '2027-12-25');
  return aVisitWorld({ host, city });
}

describe('the years on record', () => {
  it('name each year of a host’s and a guest’s calendar, to the programme alone', async () => {
    const { host } = await world();
    const record = await getHolidayYears(await aProgrammeMember('auditor'), NOW);
    const statesOf = (country: string) =>
      record?.calendars
        .find((one) => one.country === country)
        ?.years.map(({ year, state }) => [year, state]);
    expect(statesOf('QX')).toEqual([
      ['2026', 'confirmed'],
      ['2027', 'provisional'],
      ['2028', 'missing'],
      ['2029', 'missing'],
    ]);
    expect(statesOf('QY')?.map(([, state]) => state)).toEqual([
      'missing',
      'confirmed',
      'missing',
      'missing',
    ]);
    expect(await getHolidayYears(host.officer, NOW)).toBeNull();
  });

  it('that are missing are unknown to a visit and to its calendar, never free of holidays', async () => {
    const there = await world();
    const window = { days: 3, reason: '' };
    const target = await aVisit(there, {
      status: 'submitted',
      request: {
        windows: [
          { ...window, earliest: '2027-05-10', latest: '2027-05-14' },
          { ...window, earliest: '2028-05-08', latest: '2028-05-12' },
        ],
      },
    });
    for (const actor of [there.city.officer, there.host.officer]) {
      const visit = await getVisit(actor, target.visitId, NOW);
      const found = visit?.findings
        .filter(({ rule }) => rule === 'holiday_host' || rule === 'holiday_guest')
        .map(({ severity, reason }) => [severity, reason.code, reason.params]);
      expect(found).toEqual([
        ['warn', 'visits.finding.holidays_unknown', { window: 'B', year: '2028' }],
        ['info', 'visits.finding.holidays_unconfirmed', { year: '2027' }],
        ['info', 'visits.finding.guest_year_unknown', { window: 'B', year: '2028' }],
      ]);
    }
    const { unknown } = await getCalendars(there.host.host.id, 'QY', {
      from: '2027-11-01',
      to: '2028-02-01',
    });
    expect(unknown).toEqual({ host: ['2028'], guest: ['2028'] });
  });
});
