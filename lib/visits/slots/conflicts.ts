import type { Day } from '@/lib/hosts/day';
import type { HostCalendar } from '@/lib/hosts/working-days';
import { windowLetter } from '../windows';
import type { CalendarEntry, HostLane, StayConflicts, VisitConflicts } from './calendar-model';
import { slotLanes, staysIn } from './clashes';
import { isOpenOn, nearestFree, overlaps } from './free-days';

/** What the calendar of its host says about the days a request asks for; nothing for one that is firm or over. */
export function conflictsOf(
  visitId: string,
  { lanes, entries }: { lanes: readonly HostLane[]; entries: readonly CalendarEntry[] },
  present: { today: Day; calendar: HostCalendar },
): VisitConflicts {
  const own = entries.filter((one) => one.visitId === visitId);
  const others = entries.filter((one) => one.visitId !== visitId);
  const free = slotLanes(lanes, entries, visitId);
  const wanted = own.filter((one) => one.kind !== 'firm');
  return {
    sameCity: others.filter((one) => one.city.id === own[0]?.city.id),
    stays: wanted.map((entry, index): StayConflicts => {
      const touching = others.filter((one) => overlaps(one, entry));
      const [first] = staysIn(entry, present.today);
      return {
        entry,
        letter: entry.kind === 'window' ? windowLetter(index) : null,
        lanes: lanes.map((lane) => ({
          lane,
          isOpen: isOpenOn(lane, entry),
          taken: touching.filter((one) => one.kind === 'firm' && one.laneId === lane.id),
        })),
        rivals: touching.filter((one) => one.kind !== 'firm' && one.kind !== 'window'),
        nearest: first ? nearestFree(free, first, present) : null,
      };
    }),
  };
}
