import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/generated/prisma/client';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type Day, dayIn, dayOfColumn } from '@/lib/hosts/day';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { InterestAct, InterestSide, InterestStatus } from './model';
import { officerSideOf, sideOf, visibleInterests } from './scope';
import { actsFor } from './workflow';

type Named = { name: string; nameZh: string | null };

/** An interest as one side reads it. */
export type InterestItem = {
  id: string;
  /** The reader's side, and the one that sent it. */
  reader: InterestSide;
  sender: InterestSide;
  status: InterestStatus;
  version: number;
  city: Named & { slug: string };
  host: Named & { slug: string; officeEn: string; officeZh: string };
  sectors: SectorId[];
  /** In the zone of the reader's side. */
  sentOn: Day;
  /** In the host's calendar. */
  answerDue: Day;
  overdue: boolean;
};

export type InterestDetail = InterestItem & {
  message: { text: string; locale: Locale };
  answer: { text: string; locale: Locale } | null;
  /** In the zone of the reader's side. */
  closedOn: Day | null;
  /** What this person may do now: officers act, approvers read. */
  acts: InterestAct[];
};

const LIST_LIMIT = 200;

const SELECT = {
  id: true,
  hostId: true,
  organisationId: true,
  side: true,
  status: true,
  version: true,
  message: true,
  messageLocale: true,
  sectors: true,
  sentAt: true,
  answerDue: true,
  answer: true,
  answerLocale: true,
  closedAt: true,
  city: { select: { slug: true, name: true, nameZh: true, timeZone: true } },
  host: {
    select: {
      slug: true,
      officeEn: true,
      officeZh: true,
      timeZone: true,
      city: { select: { name: true, nameZh: true } },
    },
  },
} as const satisfies Prisma.InterestSelect;

type Row = Prisma.InterestGetPayload<{ select: typeof SELECT }>;

/** Interests of the reader's own city hall or host, newest first. */
export async function listInterests(actor: UserActor, now: Date): Promise<InterestItem[]> {
  const rows = await db().interest.findMany({
    where: visibleInterests(actor),
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: LIST_LIMIT,
    select: SELECT,
  });
  return rows.flatMap((row) => detailOf(row, actor, now) ?? []);
}

/** One of them, or null. */
export async function getInterest(
  actor: UserActor,
  id: string,
  now: Date,
): Promise<InterestDetail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().interest.findFirst({
    where: { AND: [{ id }, visibleInterests(actor)] },
    select: SELECT,
  });
  return row && detailOf(row, actor, now);
}

/** The latest interest between the reader's side and this city or host, whoever sent it. */
export async function getLatestInterest(
  actor: UserActor,
  pair: { hostId: string } | { cityId: string },
  now: Date,
): Promise<InterestDetail | null> {
  const row = await db().interest.findFirst({
    where: { AND: [pair, visibleInterests(actor)] },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    select: SELECT,
  });
  return row && detailOf(row, actor, now);
}

function detailOf(row: Row, actor: UserActor, now: Date): InterestDetail | null {
  const reader = sideOf(actor, row);
  if (!reader) return null;
  const { host, city, side: sender, status } = row;
  const { slug, name, nameZh } = city;
  const here = (instant: Date) => dayIn((reader === 'city' ? city : host).timeZone, instant);
  const answerDue = dayOfColumn(row.answerDue);
  return {
    id: row.id,
    reader,
    sender,
    status,
    version: row.version,
    city: { slug, name, nameZh },
    host: { ...host.city, slug: host.slug, officeEn: host.officeEn, officeZh: host.officeZh },
    sectors: SECTOR_IDS.filter((id) => row.sectors.includes(id)),
    sentOn: here(row.sentAt),
    answerDue,
    overdue: status === 'sent' && dayIn(host.timeZone, now) > answerDue,
    message: { text: row.message, locale: localeOf(row.messageLocale) },
    answer: row.answer ? { text: row.answer, locale: localeOf(row.answerLocale) } : null,
    closedOn: row.closedAt && here(row.closedAt),
    acts: officerSideOf(actor, row) === reader ? actsFor({ side: sender, status }, reader) : [],
  };
}

const localeOf = (value: string | null): Locale => (isLocale(value) ? value : 'en');
