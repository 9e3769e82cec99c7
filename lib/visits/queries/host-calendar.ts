import 'server-only';
import { hostIdsOf, membershipsWith, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day, type Days, dayOfColumn } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import type { CalendarDay } from '@/lib/hosts/working-days';
import type { VisitStatus } from '../model';
import type { CalendarEntry, HostCalendarView, HostLane } from '../slots/calendar-model';
import { clashesOf } from '../slots/clashes';
import { overlaps } from '../slots/free-days';

/** Visits that still occupy or want days; a completed one did. */
const FIRM: VisitStatus[] = ['invited', 'confirmed', 'completed', 'closed'];
const OPEN: VisitStatus[] = ['submitted', 'in_review', 'changes_requested', 'pending_approval'];

/** Entries of one calendar; a host with more reads its lists. */
const MOST = 2_000;

/**
 * The calendar of the actor's host over these days: firm visits in their lanes, agreed and held days, wanted windows, days off,
 * and which open requests clash. Null for somebody who works for no host.
 */
export async function getHostCalendar(
  actor: UserActor,
  span: Days,
  now: Date,
): Promise<HostCalendarView | null> {
  const [hostId] = hostIdsOf(actor);
  if (!hostId) return null;
  const moment = await loadMoment(db(), hostId, now);
  const [lanes, entries] = await Promise.all([
    listLanes(hostId),
    listEntries(hostId, moment.today, span),
  ]);
  return {
    hostId,
    today: moment.today,
    lanes,
    entries: entries.filter((one) => overlaps(one, span)),
    special: specialIn(moment.calendar, span),
    closed: moment.closed.filter((one) => overlaps(one, span)),
    clashes: clashesOf(entries, lanes, moment),
    managesLanes: membershipsWith(actor, 'host_approver').some((one) => one.hostId === hostId),
  };
}

/** The lanes of a host, the oldest first. */
export async function listLanes(hostId: string): Promise<HostLane[]> {
  const rows = await db().lane.findMany({
    where: { hostId },
    orderBy: { id: 'asc' },
    select: { id: true, nameEn: true, nameZh: true, closesOn: true },
  });
  return rows.map((row) => ({ ...row, closesOn: row.closesOn && dayOfColumn(row.closesOn) }));
}

/** Firm visits from the span or today on, and what open requests want. */
export async function listEntries(
  hostId: string,
  today: Day,
  span: Days,
): Promise<CalendarEntry[]> {
  const from = columnOfDay(span.startsOn < today ? span.startsOn : today);
  const rows = await db().visit.findMany({
    where: {
      hostId,
      submittedAt: { not: null },
      OR: [{ status: { in: FIRM }, endsOn: { gte: from } }, { status: { in: OPEN } }],
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      reference: true,
      status: true,
      startsOn: true,
      endsOn: true,
      laneId: true,
      city: { select: { id: true, name: true, nameZh: true, countryCode: true } },
      proposals: {
        where: { status: 'open' },
        select: { id: true, startsOn: true, endsOn: true, heldUntil: true },
      },
      windows: { orderBy: { position: 'asc' } },
    },
  });
  return rows.flatMap((row) => entriesOf(row, today));
}

type Row = {
  id: string;
  reference: string | null;
  status: VisitStatus;
  startsOn: Date | null;
  endsOn: Date | null;
  laneId: string | null;
  city: CalendarEntry['city'];
  proposals: { id: string; startsOn: Date; endsOn: Date; heldUntil: Date | null }[];
  windows: { position: number; earliest: Date; latest: Date; days: number }[];
};

/** A hold lapses with its day, whether or not the hourly job has come by. */
function entriesOf(row: Row, today: Day): CalendarEntry[] {
  const { id, status, city } = row;
  const shared = {
    visitId: id,
    reference: row.reference ?? '',
    status,
    city,
    laneId: null,
    until: null,
    days: null,
  };
  const daysOf = (from: Date, to: Date) => ({
    startsOn: dayOfColumn(from),
    endsOn: dayOfColumn(to),
  });
  if (FIRM.includes(status)) {
    if (!row.startsOn || !row.endsOn) return [];
    const days = daysOf(row.startsOn, row.endsOn);
    return [{ ...shared, ...days, key: id, kind: 'firm', laneId: row.laneId }];
  }
  const entries: CalendarEntry[] = [];
  if (row.startsOn && row.endsOn) {
    entries.push({
      ...shared,
      ...daysOf(row.startsOn, row.endsOn),
      key: `${id}-agreed`,
      kind: 'agreed',
    });
  }
  for (const { id: proposal, startsOn, endsOn, heldUntil } of row.proposals) {
    const until = heldUntil && dayOfColumn(heldUntil);
    if (until !== null && until < today) continue;
    const kind = until === null ? 'proposed' : 'held';
    entries.push({ ...shared, ...daysOf(startsOn, endsOn), key: proposal, kind, until });
  }
  if (entries.length > 0) return entries;
  return row.windows.map(({ position, earliest, latest, days }) => ({
    ...shared,
    ...daysOf(earliest, latest),
    key: `${id}-${position}`,
    kind: 'window',
    days,
  }));
}

const specialIn = (calendar: ReadonlyMap<Day, CalendarDay>, span: Days): CalendarDay[] =>
  [...calendar.values()].filter(({ day }) => span.startsOn <= day && day <= span.endsOn);
