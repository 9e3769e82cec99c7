import type { ClosedPeriod } from './closed/model';
import { type Day, dayIn } from './day';
import type { HostSettings } from './settings';
import type { HostCalendar } from './working-days';

/** All that the visit rules may know of the world outside the visit: they never read a clock or a database. */
export type Moment = {
  now: Date;
  /** The host's today. */
  today: Day;
  timeZone: string;
  calendar: HostCalendar;
  settings: HostSettings;
  /** Days on which the host receives nobody. */
  closed: readonly ClosedPeriod[];
};

type HostClock = Pick<Moment, 'timeZone' | 'calendar' | 'settings' | 'closed'>;

export const momentAt = (now: Date, host: HostClock): Moment => ({
  now,
  today: dayIn(host.timeZone, now),
  ...host,
});

/** The host's calendar day of an instant. */
export const hostDay = (moment: Moment, instant: Date): Day => dayIn(moment.timeZone, instant);
