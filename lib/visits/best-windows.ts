import { addDays, type Day, type Days, daysFromTo, weekdayOf } from '@/lib/hosts/day';
import { type Calendar, countWorkingDays } from '@/lib/hosts/working-days';
import { quietStretches } from './quiet-times';

/** Whole weeks that suit both calendars. */
export type BestWindow = {
  /** A Monday, and the Friday by which the visit is over. */
  earliest: Day;
  latest: Day;
  /** What the window is called by: the third of the month its middle lies in. */
  part: 'early' | 'middle' | 'late';
  month: number;
  year: number;
  /** Days between Monday and Friday that fall on a holiday of either side, or else in a quiet time. */
  hostHolidays: number;
  guestHolidays: number;
  quietDays: number;
  /** Days between Monday and Friday on which the host receives nobody, whatever else they are. */
  closedDays: number;
  /** The host's working days from today to its first day. */
  workingDays: number;
  /** Why it is among the best: nothing stands against it (and it is the first such one), or least of all. */
  why: 'first_clear' | 'clear' | 'fewest';
};

export type Search = {
  today: Day;
  /** First day with the usual lead time, and the last day looked at. */
  from: Day;
  to: Day;
  /** Days the visit takes, 1 to 14. */
  days: number;
  host: Calendar;
  /** Null when no holidays of the guest's country are on record. */
  guest: Calendar | null;
  /** Months (1 to 12) that the city would rather avoid. */
  quietMonths: readonly number[];
  /** Days on which the host receives nobody. */
  closed: readonly Days[];
};

export const MOST_BEST = 3;
/** Two suggestions begin at least so many days apart: one that fails because of a person's diary is no use twice. */
const APART = 21;

/**
 * Up to three windows of whole working weeks with the fewest holidays, quiet days and days the host is closed, the earliest first among equals;
 * none begins before `from`, and none lies wholly in days off. In order of time.
 */
export function bestWindows(search: Search): BestWindow[] {
  const ranked = candidates(search).sort(
    (a, b) => against(a) - against(b) || (a.earliest < b.earliest ? -1 : 1),
  );
  const chosen: Candidate[] = [];
  for (const one of ranked) {
    if (chosen.length === MOST_BEST) break;
    const near = (other: Candidate) => Math.abs(daysFromTo(one.earliest, other.earliest)) < APART;
    if (!chosen.some((other) => near(other) || overlap(one, other))) chosen.push(one);
  }
  const first = chosen.filter((one) => against(one) === 0).sort(byTime)[0];
  return chosen.sort(byTime).map((one) => ({
    ...one,
    ...nameOf(one),
    workingDays: countWorkingDays(search.host, search.today, one.earliest),
    why: one.earliest === first?.earliest ? 'first_clear' : against(one) === 0 ? 'clear' : 'fewest',
  }));
}

type Candidate = Pick<
  BestWindow,
  'earliest' | 'latest' | 'hostHolidays' | 'guestHolidays' | 'quietDays' | 'closedDays'
>;

const against = (one: Candidate): number =>
  one.hostHolidays + one.guestHolidays + one.quietDays + one.closedDays;
const byTime = (a: Candidate, b: Candidate) => (a.earliest < b.earliest ? -1 : 1);
const overlap = (a: Candidate, b: Candidate) => a.earliest <= b.latest && b.earliest <= a.latest;

/** Every Monday of the span with room for the visit's days up to a Friday. */
function candidates(search: Search): Candidate[] {
  const { from, to, days } = search;
  const weeks = Math.ceil((days + 2) / 7);
  const quiet = quietStretches({ from, to: to < from ? from : to }, search.quietMonths);
  const found: Candidate[] = [];
  let earliest = addDays(from, (8 - weekdayOf(from)) % 7);
  for (;;) {
    const latest = addDays(earliest, weeks * 7 - 3);
    if (latest > to) return found;
    const counted = { hostHolidays: 0, guestHolidays: 0, quietDays: 0, closedDays: 0 };
    for (let day = earliest; day <= latest; day = addDays(day, 1)) {
      if (weekdayOf(day) > 5) continue;
      if (search.closed.some((one) => one.startsOn <= day && day <= one.endsOn)) {
        counted.closedDays += 1;
      } else if (isHoliday(search.host, day)) counted.hostHolidays += 1;
      else if (search.guest && isHoliday(search.guest, day)) counted.guestHolidays += 1;
      else if (quiet.some((one) => one.from <= day && day <= one.to)) counted.quietDays += 1;
    }
    const one = { earliest, latest, ...counted };
    if (against(one) < weeks * 5) found.push(one);
    earliest = addDays(earliest, 7);
  }
}

const isHoliday = (calendar: Calendar, day: Day): boolean => calendar.get(day)?.kind === 'holiday';

function nameOf({ earliest, latest }: Candidate): Pick<BestWindow, 'part' | 'month' | 'year'> {
  const middle = addDays(earliest, Math.floor(daysFromTo(earliest, latest) / 2));
  const [year = 0, month = 1, day = 1] = middle.split('-').map(Number);
  return { part: day <= 10 ? 'early' : day <= 20 ? 'middle' : 'late', month, year };
}
