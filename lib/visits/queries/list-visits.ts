import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, cityOrganisationIdsOf, hostIdsOf } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { dayIn } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import type { Moment } from '@/lib/hosts/moment';
import type { VisitStatus } from '../model';
import { overdueOpinions } from '../opinions/read-opinions';
import { visibleVisits } from '../scope';
import { awaitsHost, isLate, pressesHost } from '../turn';
import type { Inbox, VisitListItem } from '../views';
import { listItemOf } from './list-item';
import { HEAD_SELECT, type HeadRow } from './select';

/** Rows of one list page. */
export const PAGE_SIZE = 50;

/** Open files of an inbox; a host with more sees the longest waiting. */
const INBOX_LIMIT = 300;

export type VisitPage = { items: VisitListItem[]; total: number; page: number; pages: number };

/** The visits this actor may see, newest change first; `page` counts from 1. */
export async function listVisits(
  actor: Actor,
  { now, page = 1, status }: { now: Date; page?: number; status?: VisitStatus },
): Promise<VisitPage> {
  const where: Prisma.VisitWhereInput = {
    AND: [visibleVisits(actor), ...(status ? [{ status }] : [])],
  };
  const total = await db().visit.count({ where });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(Math.max(page, 1), pages);
  const rows = await db().visit.findMany({
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: HEAD_SELECT,
  });
  return { items: await itemsOf(rows, actor, now), total, page: shown, pages };
}

/** The visits of the actor's city halls, drafts included: what the city's list shows. */
export async function listCityVisits(actor: Actor, now: Date): Promise<VisitListItem[]> {
  const rows = await db().visit.findMany({
    where: { organisationId: { in: cityOrganisationIdsOf(actor) } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE * 4,
    select: HEAD_SELECT,
  });
  return itemsOf(rows, actor, now);
}

const OPEN: VisitStatus[] = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
];

/** The desk's inbox over all hosts the actor's offices work for; null when there is none. */
export async function getInbox(actor: Actor, now: Date): Promise<Inbox | null> {
  const hostIds = hostIdsOf(actor);
  const [firstHost] = hostIds;
  if (!firstHost) return null;
  const where = { hostId: { in: hostIds }, submittedAt: { not: null } };
  const [rows, unanswered, total, host] = await Promise.all([
    db().visit.findMany({
      where: { ...where, status: { in: OPEN } },
      orderBy: [{ statusSince: 'asc' }, { id: 'asc' }],
      take: INBOX_LIMIT,
      select: HEAD_SELECT,
    }),
    db().visit.findMany({
      where: { ...where, status: 'declined', declineDraft: { isNot: null } },
      orderBy: [{ statusSince: 'asc' }, { id: 'asc' }],
      take: PAGE_SIZE,
      select: HEAD_SELECT,
    }),
    db().visit.count({ where }),
    db().host.findUniqueOrThrow({ where: { id: firstHost }, select: { timeZone: true } }),
  ]);
  const items = await itemsOf(rows, actor, now);
  const hostToday = dayIn(host.timeZone, now);
  const ours = items.filter((one) => awaitsHost(one.turn)).sort(byUrgency);
  const held = (holder: VisitListItem['turn']['holder']) =>
    items.filter((one) => one.turn.holder === holder && !ours.includes(one)).sort(byUrgency);
  return {
    ours,
    theirs: held('city'),
    both: held('both'),
    today: items.filter((one) => one.marks.includes('in_progress')),
    dueSoon: ours.filter((one) => pressesHost(one.turn)),
    declineLetters: await itemsOf(unanswered, actor, now),
    opinions: await overdueOpinions(hostIds, hostToday),
    next: nextFirm(items, hostToday),
    hostToday,
    total,
  };
}

function nextFirm(items: VisitListItem[], today: string): VisitListItem | null {
  const ahead = items.filter(
    (one) =>
      (one.status === 'invited' || one.status === 'confirmed') &&
      one.wanted?.kind === 'agreed' &&
      one.wanted.days.startsOn > today,
  );
  const start = (one: VisitListItem) => one.wanted?.days.startsOn ?? '';
  return ahead.sort((a, b) => (start(a) < start(b) ? -1 : 1))[0] ?? null;
}

function byUrgency(a: VisitListItem, b: VisitListItem): number {
  const late = isLate(a.turn);
  if (late !== isLate(b.turn)) return late ? -1 : 1;
  return a.turn.since.getTime() - b.turn.since.getTime();
}

/** One look at the calendar of each host that occurs. */
async function itemsOf(rows: HeadRow[], actor: Actor, now: Date): Promise<VisitListItem[]> {
  const moments = new Map<string, Moment>();
  for (const { hostId } of rows) {
    if (!moments.has(hostId)) moments.set(hostId, await loadMoment(db(), hostId, now));
  }
  return rows.flatMap((row) => {
    const moment = moments.get(row.hostId);
    return moment ? [listItemOf(row, actor, moment)] : [];
  });
}
