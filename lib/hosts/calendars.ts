import 'server-only';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day } from './day';
import { calendarDayOf } from './holiday-row';
import { type HostSettings, hostSettings } from './settings';
import type { CalendarDay } from './working-days';

/** What both sides' calendars say about a stretch of days, and the numbers of the host's rules. */
export type Calendars = {
  host: CalendarDay[];
  /** Null when no holidays of the guest's country are on record at all. */
  guest: CalendarDay[] | null;
  settings: HostSettings;
};

/**
 * Holidays and make-up workdays of a host and of a guest's country (null: the host's alone), from `from` to `to`, both
 * included, in order.
 */
export async function getCalendars(
  hostId: string,
  guestCountry: string | null,
  { from, to }: { from: Day; to: Day },
): Promise<Calendars> {
  const host = await db().host.findUniqueOrThrow({
    where: { id: hostId },
    select: { settings: true, holidayCountry: true },
  });
  const hostCountry = host.holidayCountry;
  const [rows, known] = await Promise.all([
    db().holiday.findMany({
      where: {
        countryCode: { in: guestCountry ? [hostCountry, guestCountry] : [hostCountry] },
        date: { gte: columnOfDay(from), lte: columnOfDay(to) },
      },
      orderBy: [{ date: 'asc' }, { kind: 'asc' }],
    }),
    guestCountry ? db().holiday.count({ where: { countryCode: guestCountry } }) : 0,
  ]);
  const daysOf = (country: string) =>
    rows.filter((row) => row.countryCode === country).map(calendarDayOf);
  return {
    host: daysOf(hostCountry),
    guest: guestCountry && known > 0 ? daysOf(guestCountry) : null,
    settings: hostSettings(host.settings),
  };
}
