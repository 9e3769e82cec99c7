import { addDays, type Day, type Days } from '@/lib/hosts/day';
import type { HostCalendar } from '@/lib/hosts/working-days';
import type { CalendarEntry, Clash, HostLane } from './calendar-model';
import { isFree, nearestFree, type SlotLane } from './free-days';

/** Lanes with the days that firm visits occupy in them, leaving out one visit. */
export const slotLanes = (
  lanes: readonly HostLane[],
  entries: readonly CalendarEntry[],
  exceptVisitId: string,
): SlotLane[] =>
  lanes.map(({ id, closesOn }) => ({
    id,
    closesOn,
    taken: entries.filter(
      (one) => one.kind === 'firm' && one.laneId === id && one.visitId !== exceptVisitId,
    ),
  }));

/** Open requests whose days cannot be had: agreed or held ones that are taken, windows without room for the stay. */
export function clashesOf(
  entries: readonly CalendarEntry[],
  lanes: readonly HostLane[],
  present: { today: Day; calendar: HostCalendar },
): Clash[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'firm') return [];
    const free = slotLanes(lanes, entries, entry.visitId);
    const stays = staysIn(entry, present.today);
    const [first] = stays;
    if (!first || stays.some((days) => isFree(free, days))) return [];
    return [{ entry, nearest: nearestFree(free, first, present) }];
  });
}

/** The stays that answer an entry: its own days, or each stay of the wanted length within the window that lies ahead. */
export function staysIn({ startsOn, endsOn, days }: CalendarEntry, today: Day): Days[] {
  const ahead = startsOn > today;
  if (days === null) return ahead ? [{ startsOn, endsOn }] : [];
  const stays: Days[] = [];
  for (let from = ahead ? startsOn : addDays(today, 1); ; from = addDays(from, 1)) {
    const to = addDays(from, days - 1);
    if (to > endsOn) return stays;
    stays.push({ startsOn: from, endsOn: to });
  }
}
