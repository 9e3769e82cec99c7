import type { ClosedPeriod } from '@/lib/hosts/closed/model';
import type { Day, Days } from '@/lib/hosts/day';
import type { CalendarDay } from '@/lib/hosts/working-days';
import type { VisitStatus } from '../model';

/** A lane as the host sees it. */
export type HostLane = {
  id: string;
  nameEn: string;
  nameZh: string;
  /** First day on which it takes no visit any more; null while it stays open. */
  closesOn: Day | null;
};

/**
 * What stands in the calendar. `firm`: approved, in a lane. `agreed`: both sides agree on the days, not approved yet.
 * `held`: a proposal of the host keeps them until a day. `proposed`: the city proposes them. `window`: a city would like to come in this time.
 */
export const ENTRY_KINDS = ['firm', 'agreed', 'held', 'proposed', 'window'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type CalendarEntry = Days & {
  /** Unique within the calendar. */
  key: string;
  kind: EntryKind;
  visitId: string;
  reference: string;
  status: VisitStatus;
  city: { id: string; name: string; nameZh: string | null; countryCode: string };
  /** Of a firm visit. */
  laneId: string | null;
  /** Last day on which days are held. */
  until: Day | null;
  /** Of a window: how many days the city wants to stay in it. */
  days: number | null;
};

/** An open request whose days are taken in every lane. */
export type Clash = { entry: CalendarEntry; nearest: Days | null };

/** The calendar of one host over a stretch of days. */
export type HostCalendarView = {
  hostId: string;
  today: Day;
  lanes: HostLane[];
  entries: CalendarEntry[];
  /** Holidays and weekend days worked in exchange. */
  special: CalendarDay[];
  /** Periods in which the host receives nobody. */
  closed: ClosedPeriod[];
  /** Over all days to come, not only those shown. */
  clashes: Clash[];
  /** Whether this person may change lanes. */
  managesLanes: boolean;
};

/** What the calendar says about one stretch of days that a request asks for. */
export type StayConflicts = {
  entry: CalendarEntry;
  /** Letter of a window. */
  letter: string | null;
  /** Each lane with the firm visits that share a day with it. */
  lanes: { lane: HostLane; isOpen: boolean; taken: CalendarEntry[] }[];
  /** Other requests that share a day and are not firm: agreed, held or proposed. */
  rivals: CalendarEntry[];
  /** The nearest free days of the wanted length, within a window first; null when there are none. */
  nearest: Days | null;
};

/** A request in the calendar, for its page on the desk. */
export type VisitConflicts = {
  stays: StayConflicts[];
  /** What else of the same city stands in the calendar. */
  sameCity: CalendarEntry[];
};
