import { addDays, type Day, type Days, daysFromTo, weekdayOf } from '@/lib/hosts/day';

/** One cell of a row: a day with nothing, or a stay over `span` days of the week. */
export type WeekCell<Stay> =
  | { kind: 'empty'; day: Day }
  | { kind: 'stay'; day: Day; span: number; stay: Stay; begins: boolean; ends: boolean };

/** The seven days of the week that a day lies in, Monday first. */
export function weekOf(day: Day): Day[] {
  const monday = addDays(day, 1 - weekdayOf(day));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The weeks that touch a stretch of days, each whole. */
export function weeksOf({ startsOn, endsOn }: Days): Day[][] {
  const weeks: Day[][] = [];
  for (let day = startsOn; ; day = addDays(day, 7)) {
    const week = weekOf(day);
    if ((week[0] as Day) > endsOn) return weeks;
    weeks.push(week);
  }
}

/**
 * Lays the stays that touch a week in as few rows as they need, each in one row and once: every row has the seven days, in order. Without
 * any there is no row.
 */
export function weekRows<Stay extends Days>(
  week: readonly Day[],
  stays: readonly Stay[],
): WeekCell<Stay>[][] {
  const [monday, sunday] = [week[0], week.at(-1)];
  if (!monday || !sunday) return [];
  const rows: Stay[][] = [];
  const touching = stays.filter((one) => one.startsOn <= sunday && one.endsOn >= monday);
  for (const stay of [...touching].sort(byStart)) {
    const row = rows.find((taken) => (taken.at(-1)?.endsOn ?? '') < stay.startsOn);
    if (row) row.push(stay);
    else rows.push([stay]);
  }
  return rows.map((row) => cellsOf(week, row, { monday, sunday }));
}

function cellsOf<Stay extends Days>(
  week: readonly Day[],
  row: readonly Stay[],
  { monday, sunday }: { monday: Day; sunday: Day },
): WeekCell<Stay>[] {
  const cells: WeekCell<Stay>[] = [];
  for (const day of week) {
    const stay = row.find((one) => one.startsOn <= day && day <= one.endsOn);
    if (!stay) cells.push({ kind: 'empty', day });
    else if (day === monday || day === stay.startsOn) {
      const last = stay.endsOn < sunday ? stay.endsOn : sunday;
      cells.push({
        kind: 'stay',
        day,
        span: daysFromTo(day, last) + 1,
        stay,
        begins: day === stay.startsOn,
        ends: last === stay.endsOn,
      });
    }
  }
  return cells;
}

const byStart = (a: Days, b: Days): number =>
  a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.endsOn < b.endsOn ? -1 : 1;
