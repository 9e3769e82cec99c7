import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { readClosedPeriods } from './closed/read-periods';
import { addDays, columnOfDay, dayIn } from './day';
import { calendarDayOf } from './holiday-row';
import { type Moment, momentAt } from './moment';
import { readSettings } from './rules/read-rules';
import { calendarOf } from './working-days';

/** How far back and ahead of today the visit rules look: waiting requests, and windows up to three years ahead. */
const DAYS_BACK = 400;
const DAYS_AHEAD = 3 * 366;

/** A host's present: its today, calendar and settings. Throws when the host does not exist. */
export async function loadMoment(client: Tx, hostId: string, now: Date): Promise<Moment> {
  const host = await client.host.findUniqueOrThrow({
    where: { id: hostId },
    select: { timeZone: true, settings: true, holidayCountry: true },
  });
  const today = dayIn(host.timeZone, now);
  const rows = await client.holiday.findMany({
    where: {
      countryCode: host.holidayCountry,
      date: {
        gte: columnOfDay(addDays(today, -DAYS_BACK)),
        lte: columnOfDay(addDays(today, DAYS_AHEAD)),
      },
    },
    orderBy: [{ date: 'asc' }, { kind: 'asc' }],
  });
  const { settings } = await readSettings(client, hostId, host.settings);
  return momentAt(now, {
    timeZone: host.timeZone,
    calendar: calendarOf(rows.map(calendarDayOf)),
    settings,
    closed: await readClosedPeriods(client, hostId, addDays(today, -DAYS_BACK)),
  });
}
