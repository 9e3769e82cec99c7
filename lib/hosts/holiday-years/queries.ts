import 'server-only';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day, dayIn } from '../day';
import { calendarDayOf } from '../holiday-row';
import type { CalendarDay } from '../working-days';
import { type HolidayCalendar, stateOfYear, YEARS_AHEAD, yearOf } from './model';

/** Calendars of hosts first, then those of every guest's country, by code. */
export type HolidayYears = { years: string[]; calendars: HolidayCalendar[] };

/**
 * What is on record of every calendar the rules look at: of each host, and of each country with a city in the directory.
 * Years by UTC. Null for anybody but the programme and its auditors.
 */
export async function getHolidayYears(actor: UserActor, now: Date): Promise<HolidayYears | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const first = Number(yearOf(dayIn('UTC', now)));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => String(first + index));
  const [hosts, guests, rows] = await Promise.all([
    db().host.groupBy({ by: ['holidayCountry'], _count: true }),
    db().city.findMany({
      where: { archivedAt: null, host: null },
      distinct: ['countryCode'],
      select: { countryCode: true },
    }),
    db().holiday.findMany({
      where: {
        date: {
          gte: columnOfDay(`${first}-01-01` as Day),
          lte: columnOfDay(`${first + YEARS_AHEAD}-12-31` as Day),
        },
      },
      orderBy: [{ countryCode: 'asc' }, { date: 'asc' }, { kind: 'asc' }],
    }),
  ]);
  const counts = new Map(hosts.map((one) => [one.holidayCountry, one._count]));
  const countries = [...new Set([...counts.keys(), ...guests.map((one) => one.countryCode)])];
  const calendars = countries.map((country): HolidayCalendar => {
    const own = rows.filter((row) => row.countryCode === country);
    const days = own.map(calendarDayOf);
    return {
      country,
      hosts: counts.get(country) ?? 0,
      years: years.map((year) => ({
        year,
        state: stateOfYear(days, year),
        days: holidaysIn(days, year),
      })),
      notices: [...new Set(own.map((row) => row.source).filter((one) => /^https:/.test(one)))],
      source: country === 'CN' ? 'china-holidays' : 'date-holidays',
    };
  });
  return { years, calendars: calendars.sort(hostsFirst) };
}

const holidaysIn = (days: readonly CalendarDay[], year: string): number =>
  days.filter(({ day, kind }) => kind === 'holiday' && yearOf(day) === year).length;

function hostsFirst(one: HolidayCalendar, other: HolidayCalendar): number {
  if (one.hosts > 0 !== other.hosts > 0) return one.hosts > 0 ? -1 : 1;
  return one.country < other.country ? -1 : 1;
}
