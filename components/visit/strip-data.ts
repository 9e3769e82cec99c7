import { sharedDays } from '@/lib/hosts/closed/model';
import { addDays, type Day, type Days, lengthOf, weekdayOf } from '@/lib/hosts/day';
import type { CalendarDay } from '@/lib/hosts/working-days';

/** Weeks that the date strip shows. */
export const STRIP_WEEKS = 26;

/** A stretch of days, both included. */
export type Span = { from: Day; to: Day };

/**
 * First day of the strip: the Monday that leaves the days at issue in its middle, four to twelve weeks before the first
 * of them, never earlier than this week. Without such days it begins with this week.
 */
export function stripStart(today: Day, atIssue: readonly Days[]): Day {
  const [first] = atIssue.map((one) => one.startsOn).sort();
  const last = atIssue
    .map((one) => one.endsOn)
    .sort()
    .at(-1);
  if (!first || !last) return mondayOf(today);
  const room = STRIP_WEEKS * 7 - lengthOf({ startsOn: first, endsOn: last });
  const lead = Math.min(Math.max(Math.floor(room / 2), 28), 84);
  const wanted = addDays(first, -lead);
  return mondayOf(wanted < today ? today : wanted);
}

/** The days that the strip shows, from its first day. */
export const stripSpan = (start: Day): Span => ({
  from: start,
  to: addDays(start, STRIP_WEEKS * 7 - 1),
});

/** Holidays that follow one another, as one stretch each; make-up workdays are no days off. */
export const holidaySpans = (days: readonly CalendarDay[]): Span[] => spansOf(days, 'holiday');

/** The part of each closed period of a host that the strip shows. */
export const closedSpans = (periods: readonly Days[], shown: Span): Span[] =>
  periods.flatMap((one) => sharedDays(one, shown) ?? []);

/** Weekend days that are worked in exchange for a holiday. */
export const workedSpans = (days: readonly CalendarDay[]): Span[] =>
  spansOf(days, 'make_up_workday');

function spansOf(days: readonly CalendarDay[], wanted: CalendarDay['kind']): Span[] {
  const spans: Span[] = [];
  for (const { day, kind } of days) {
    if (kind !== wanted) continue;
    const last = spans.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

/** Years whose official notice is not out yet, of the days shown. */
export const provisionalYears = (days: readonly CalendarDay[]): string[] => [
  ...new Set(days.filter((one) => one.provisional).map((one) => one.day.slice(0, 4))),
];

/** Room for a lane's name, in Latin letters; a Chinese character takes two. */
const LANE_NAME = 15;

/** A place's name as far as the strip has room for it. */
export function laneName(name: string): string {
  let room = LANE_NAME;
  const letters = [...name];
  const shown = letters.filter((letter) => {
    room -= /\p{Script=Han}|[（），、]/u.test(letter) ? 2 : 1;
    return room >= 0;
  });
  return shown.length === letters.length ? name : `${shown.join('').replace(/[\s(（]+\S*$/u, '')}…`;
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
