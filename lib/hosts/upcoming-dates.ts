import { addDays, addMonths, type Day, isDay } from './day';
import type { CalendarDay } from './working-days';

type Holiday = {
  kind: 'holiday';
  startsOn: Day;
  endsOn: Day;
  nameEn: string;
  nameZh: string;
  /** The yearly notice is not out yet: statutory days only. */
  provisional: boolean;
};

type Anniversary<Tie> = {
  kind: 'anniversary';
  startsOn: Day;
  endsOn: Day;
  years: number;
  tie: Tie;
};

/** Something ahead in a host's calendar that a city should know before it proposes dates. */
export type UpcomingDate<Tie> = Holiday | Anniversary<Tie>;

/** Anniversaries that are marked by a visit (rule `anniversary`): every ten years. */
const MARKED_YEARS = 10;
/** How far ahead the list looks. */
const MONTHS_AHEAD = 18;

/** Holidays that begin or go on from `today`, each as one row, and ten-year marks of ties; in order of time. */
export function upcomingDates<Tie extends { since: string | null }>(
  today: Day,
  calendar: readonly CalendarDay[],
  ties: readonly Tie[],
): UpcomingDate<Tie>[] {
  const until = addMonths(today, MONTHS_AHEAD);
  return [...holidayRows(calendar), ...ties.flatMap((tie) => anniversary(tie, today))]
    .filter((one) => one.endsOn >= today && one.startsOn <= until)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

/** Days in a row of the same name become one row; make-up workdays are not holidays. */
function holidayRows(calendar: readonly CalendarDay[]): Holiday[] {
  const days = calendar
    .filter((one) => one.kind === 'holiday')
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const rows: Holiday[] = [];
  for (const { day, nameEn, nameZh, provisional } of days) {
    const last = rows.at(-1);
    if (last?.nameEn === nameEn && addDays(last.endsOn, 1) === day) last.endsOn = day;
    else rows.push({ kind: 'holiday', startsOn: day, endsOn: day, nameEn, nameZh, provisional });
  }
  return rows;
}

/** The next ten-year mark of a tie whose day is known. */
function anniversary<Tie extends { since: string | null }>(
  tie: Tie,
  today: Day,
): Anniversary<Tie>[] {
  if (tie.since === null || !isDay(tie.since)) return [];
  for (let years = MARKED_YEARS; ; years += MARKED_YEARS) {
    const day = addMonths(tie.since, years * 12);
    if (day >= today) return [{ kind: 'anniversary', startsOn: day, endsOn: day, years, tie }];
  }
}
