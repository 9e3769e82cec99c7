import { addDays, addMonths, type Day, type Days, isDay } from '@/lib/hosts/day';
import { weekOf, weeksOf } from '@/lib/visits/slots/week-rows';
import { monthOf } from '../month-sheet';

export const CALENDAR_VIEWS = ['month', 'week', 'agenda'] as const;
export type CalendarKind = (typeof CALENDAR_VIEWS)[number];

/** What the address of the calendar says. */
export type CalendarAddress = {
  view: CalendarKind;
  /** First of the month, or Monday of the week. */
  from: Day;
  /** Only this lane; null for all. */
  lane: string | null;
  windows: boolean;
};

type Query = Record<string, string | string[] | undefined>;

/** Months of an agenda. */
const AGENDA_MONTHS = 3;

/** Anything unknown in the address is the present month, every lane, without windows. */
export function calendarAddress(query: Query, today: Day): CalendarAddress {
  const view = CALENDAR_VIEWS.find((one) => one === query.view) ?? 'month';
  const { week, month, lane } = query;
  const monthDay = `${month}-01`;
  const day =
    view === 'week' && typeof week === 'string' && isDay(week)
      ? week
      : isDay(monthDay)
        ? monthDay
        : today;
  return {
    view,
    from: startOf(view, day),
    lane: typeof lane === 'string' && lane !== '' ? lane : null,
    windows: query.windows === 'on',
  };
}

export function calendarHref({ view, from, lane, windows }: CalendarAddress): string {
  const query = new URLSearchParams();
  if (view !== 'month') query.set('view', view);
  if (view === 'week') query.set('week', from);
  else query.set('month', from.slice(0, 7));
  if (lane) query.set('lane', lane);
  if (windows) query.set('windows', 'on');
  return `/desk/calendar?${query}`;
}

/** The same time in another view: around today in the present month or week, else from the first day shown. */
export function inView(address: CalendarAddress, view: CalendarKind, today: Day): CalendarAddress {
  const isPresent = startOf(address.view, today) === address.from;
  return { ...address, view, from: startOf(view, isPresent ? today : address.from) };
}

/** One week or month earlier (-1) or later (1), or where a day lies. */
export function moved(address: CalendarAddress, to: -1 | 1 | Day): CalendarAddress {
  const { view, from } = address;
  if (typeof to === 'string') return { ...address, from: startOf(view, to) };
  return { ...address, from: view === 'week' ? addDays(from, 7 * to) : addMonths(from, to) };
}

/** The days a view shows: whole weeks of the month, one week, or three months. */
export function spanOf({ view, from }: CalendarAddress): Days {
  if (view === 'week') return { startsOn: from, endsOn: addDays(from, 6) };
  if (view === 'agenda') {
    return { startsOn: from, endsOn: addDays(addMonths(from, AGENDA_MONTHS), -1) };
  }
  const { from: first, to: last } = monthOf(from);
  const weeks = weeksOf({ startsOn: first, endsOn: last }).flat();
  return { startsOn: weeks[0] ?? first, endsOn: weeks.at(-1) ?? last };
}

const startOf = (view: CalendarKind, day: Day): Day =>
  view === 'week' ? (weekOf(day)[0] ?? day) : monthOf(day).from;
