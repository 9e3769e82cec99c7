import { addDays, type Day, dayIn } from '@/lib/hosts/day';

/** The daily summary leaves at this hour of the reader's day: before work begins. */
export const SUMMARY_HOUR = 7;

/** The day whose summary tells of something that happened then: the first summary after it. */
export function summaryDayOf(instant: Date, timeZone: string): Day {
  const day = dayIn(timeZone, instant);
  return hourIn(timeZone, instant) < SUMMARY_HOUR ? day : addDays(day, 1);
}

/** The day of the latest summary whose hour has come; what belongs to it or to an earlier one is due. */
export const lastSummaryDay = (now: Date, timeZone: string): Day =>
  addDays(summaryDayOf(now, timeZone), -1);

const hourIn = (timeZone: string, instant: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(
      instant,
    ),
  );
