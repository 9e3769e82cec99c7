import type { Days } from '@/lib/hosts/day';
import { yearOf } from '@/lib/hosts/holiday-years/model';
import type { CalendarDay } from '@/lib/hosts/working-days';
import type { Checked } from './findings';
import { isWholeWindow, windowLetter } from './windows';

/** Days at issue, and the letter of the window they are, or `none`. */
export type Stay = Days & { window: string };

/** The days proposed or agreed on; while there are none, the windows. */
export function staysOf({ request, days }: Checked): Stay[] {
  if (days) return [{ window: 'none', startsOn: days.startsOn, endsOn: days.endsOn }];
  return request.windows.flatMap((one, index) =>
    isWholeWindow(one)
      ? [{ window: windowLetter(index), startsOn: one.earliest, endsOn: one.latest }]
      : [],
  );
}

/** The years a stay begins and ends in, once each. */
export const yearsOf = ({ startsOn, endsOn }: Days): string[] => [
  ...new Set([yearOf(startsOn), yearOf(endsOn)]),
];

export type Run = { first: CalendarDay; last: CalendarDay };

/** Days of one kind and name in a row, said once. */
export function runsOf(days: readonly CalendarDay[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.last.kind === day.kind && run.last.nameEn === day.nameEn) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
