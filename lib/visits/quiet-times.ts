import { addDays, type Day } from '@/lib/hosts/day';

/** A stretch of days, both included. */
export type Stretch = { from: Day; to: Day };

/** Times of a year in which European town halls are hardly staffed (visits.md §3); the second ends in the next year. */
export const quietTimes = (year: number): Stretch[] => [
  { from: `${year}-08-01` as Day, to: `${year}-08-31` as Day },
  { from: `${year}-12-20` as Day, to: `${year + 1}-01-06` as Day },
];

/** The quiet stretches of a span: the usual ones and the months (1 to 12) that the city itself would rather avoid. */
export function quietStretches({ from, to }: Stretch, months: readonly number[]): Stretch[] {
  const first = yearOf(from) - 1;
  const usual = Array.from({ length: yearOf(to) - first + 1 }, (_, index) =>
    quietTimes(first + index),
  ).flat();
  const isQuiet = (day: Day) =>
    months.includes(monthOf(day)) || usual.some((one) => one.from <= day && day <= one.to);
  const found: Stretch[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isQuiet(day)) continue;
    const last = found.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
