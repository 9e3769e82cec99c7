import { addDays, type Day, type Days, lengthOf } from '@/lib/hosts/day';
import { type HostCalendar, isWorkingDay } from '@/lib/hosts/working-days';

/** A lane of a host and the days of its firm visits. */
export type SlotLane = {
  id: string;
  /** First day on which it takes no visit any more; null while it stays open. */
  closesOn: Day | null;
  taken: readonly Days[];
};

/** How far other days are looked for, in days either way. */
export const SEARCHED_DAYS = 183;

/** Whether two stretches of days share a day. */
export const overlaps = (a: Days, b: Days): boolean =>
  a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;

/** Whether a lane takes visits on every one of these days. */
export const isOpenOn = ({ closesOn }: Pick<SlotLane, 'closesOn'>, { endsOn }: Days): boolean =>
  closesOn === null || endsOn < closesOn;

/** Whether some lane has room for these days. */
export const isFree = (lanes: readonly SlotLane[], days: Days): boolean =>
  lanes.some((lane) => isOpenOn(lane, days) && !lane.taken.some((one) => overlaps(one, days)));

/**
 * The free days of the same length nearest to these, the later ones where two are as near: ahead of today, beginning and ending on a working
 * day of the host, at most half a year away. Null when there are none.
 */
export function nearestFree(
  lanes: readonly SlotLane[],
  wanted: Days,
  { today, calendar }: { today: Day; calendar: HostCalendar },
): Days | null {
  const length = lengthOf(wanted);
  for (let shift = 0; shift <= SEARCHED_DAYS; shift += 1) {
    for (const step of shift === 0 ? [0] : [shift, -shift]) {
      const startsOn = addDays(wanted.startsOn, step);
      const days = { startsOn, endsOn: addDays(startsOn, length - 1) };
      const fits =
        startsOn > today &&
        isWorkingDay(calendar, days.startsOn) &&
        isWorkingDay(calendar, days.endsOn);
      if (fits && isFree(lanes, days)) return days;
    }
  }
  return null;
}
