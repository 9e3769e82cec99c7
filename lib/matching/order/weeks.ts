import { addDays, type Day, weekdayOf } from '@/lib/hosts/day';

/** Exposure is counted by weeks, Monday to Sunday in the host's calendar. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** A quarter of a year by its first day and the first of the next one; a week belongs to the one its Monday lies in. */
export type Quarter = { year: number; number: 1 | 2 | 3 | 4; from: Day; until: Day };

export function quarterOf(day: Day): Quarter {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return quarter(year, Math.ceil(month / 3));
}

const quarterBefore = ({ from }: Quarter): Quarter => quarterOf(addDays(from, -1));

/** The quarter of the week of `day` and the three before it, newest first. */
export function recentQuarters(day: Day): [Quarter, ...Quarter[]] {
  const present = quarterOf(mondayOf(day));
  const [before, third] = [quarterBefore(present), quarterBefore(quarterBefore(present))];
  return [present, before, third, quarterBefore(third)];
}

/** How a quarter is named in an address: `2026-4`. */
export const quarterKey = ({ year, number }: Quarter): string => `${year}-${number}`;

/** The one an address asks for, else the newest. */
export const chosenQuarter = (
  quarters: readonly [Quarter, ...Quarter[]],
  asked: string | string[] | undefined,
): Quarter => quarters.find((one) => quarterKey(one) === asked) ?? quarters[0];

function quarter(year: number, number: number): Quarter {
  const first = (index: number): Day => {
    const month = String(3 * (index % 4) + 1).padStart(2, '0');
    return `${year + Math.floor(index / 4)}-${month}-01` as Day;
  };
  return {
    year,
    number: number as Quarter['number'],
    from: first(number - 1),
    until: first(number),
  };
}

/** What a place in a shown list is worth: 1 for the first, 0.63 for the second, 0.5 for the third. `position` from 1. */
export const weightOfPlace = (position: number): number => 1 / Math.log2(1 + position);
