import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/generated/prisma/client';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { FileView } from '@/lib/files/model';
import { FILES_IN_ORDER } from '@/lib/files/stored-file';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import type { InterestSide } from '@/lib/interests/model';
import { visibleInterests } from '@/lib/interests/scope';
import { mayConfirm, mayWrite, stateOf } from './counterpart';
import {
  type About,
  type CounterpartState,
  MOST_MESSAGES,
  type Speaker,
  takesMessages,
  type Worded,
} from './model';
import { sideIn, visibleThreads, visitsToWriteOn } from './scope';

/** The two sides by name, and what they write about. */
export type Subject = {
  city: { name: string; nameZh: string | null; timeZone: string };
  /** The city hall that writes for the city. */
  organisation: { name: string; nameZh: string | null; demo: boolean };
  host: { officeEn: string; officeZh: string; timeZone: string };
  about: About;
  /** Number of the request; null for an interest. */
  reference: string | null;
};

/** A thread as one side reads it in a list. */
export type ThreadItem = Subject & {
  id: string;
  /** The reader's side. */
  reader: InterestSide;
  internal: boolean;
  subject: string;
  subjectLocale: Locale;
  lastMessageAt: Date;
  messages: number;
  /** Messages of others that this person has not read. */
  unread: number;
};

export type MessageView = {
  id: string;
  number: number;
  side: InterestSide;
  /** Empty once its author has been erased. */
  author: string;
  /** Written by the reader. */
  own: boolean;
  text: string;
  locale: Locale;
  sentAt: Date;
  state: CounterpartState;
  /** What was sent along, in order. */
  files: FileView[];
  /** The wording in the other language, if any: by whom, and who has confirmed it. */
  counterpart: {
    text: string;
    writer: string;
    writtenAt: Date;
    confirmedBy: string | null;
    confirmedAt: Date | null;
  } | null;
  /** Of the counterpart; 0 while there is none. */
  version: number;
  mayWrite: boolean;
  mayConfirm: boolean;
};

export type ThreadDetail = Omit<ThreadItem, 'messages'> & {
  /** Oldest first. */
  messages: MessageView[];
  /** Whether anything may still be written. */
  open: boolean;
};

const LIST_LIMIT = 200;

const PAIR = {
  hostId: true,
  organisationId: true,
  city: { select: { name: true, nameZh: true, timeZone: true } },
  organisation: { select: { name: true, nameZh: true, demo: true } },
  host: { select: { officeEn: true, officeZh: true, timeZone: true } },
} as const;

const SELECT = {
  id: true,
  internal: true,
  subject: true,
  subjectLocale: true,
  lastMessageAt: true,
  visit: { select: { ...PAIR, id: true, status: true, reference: true } },
  interest: { select: { ...PAIR, id: true, status: true } },
  _count: { select: { messages: true } },
} as const satisfies Prisma.ThreadSelect;

type Row = Prisma.ThreadGetPayload<{ select: typeof SELECT }>;

/** Threads of the reader's own city hall or host, the latest first. */
export async function listThreads(actor: UserActor): Promise<ThreadItem[]> {
  return itemsOf(actor, {});
}

/** Those on one visit or interest. */
export async function listThreadsAbout(actor: UserActor, about: About): Promise<ThreadItem[]> {
  return itemsOf(actor, about);
}

/** One of them with its messages, or null. */
export async function getThread(actor: UserActor, id: string): Promise<ThreadDetail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().thread.findFirst({
    where: { AND: [{ id }, visibleThreads(actor)] },
    select: {
      ...SELECT,
      messages: {
        orderBy: { number: 'asc' },
        take: MOST_MESSAGES,
        include: MESSAGE_INCLUDE,
      },
    },
  });
  const [item] = row ? await withUnread(actor, [row]) : [];
  if (!row || !item) return null;
  const open = takesMessages(row);
  const speaker = { userId: actor.userId, side: item.reader };
  return { ...item, open, messages: row.messages.map((one) => messageOf(one, speaker, open)) };
}

/** What a new thread would be on, and for whom the reader would write; null where they may not, or no longer. */
export async function getSubject(
  actor: UserActor,
  about: About,
): Promise<(Subject & { reader: InterestSide }) | null> {
  const [visit, interest] = await Promise.all([
    'visitId' in about
      ? db().visit.findFirst({
          where: { AND: [{ id: about.visitId }, visitsToWriteOn(actor)] },
          select: SELECT.visit.select,
        })
      : null,
    'interestId' in about
      ? db().interest.findFirst({
          where: { AND: [{ id: about.interestId }, visibleInterests(actor)] },
          select: SELECT.interest.select,
        })
      : null,
  ]);
  if (!takesMessages({ visit, interest })) return null;
  return subjectOf(actor, { visit, interest, internal: false });
}

async function itemsOf(actor: UserActor, where: Prisma.ThreadWhereInput): Promise<ThreadItem[]> {
  const rows = await db().thread.findMany({
    where: { AND: [where, visibleThreads(actor)] },
    orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }],
    take: LIST_LIMIT,
    select: SELECT,
  });
  return withUnread(actor, rows);
}

async function withUnread(actor: UserActor, rows: readonly Row[]): Promise<ThreadItem[]> {
  const unread = await unreadOf(
    actor.userId,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const subject = subjectOf(actor, row);
    if (!subject) return [];
    const { id, internal, subject: line, subjectLocale, lastMessageAt, _count } = row;
    return {
      ...subject,
      id,
      internal,
      subject: line,
      subjectLocale: localeOf(subjectLocale),
      lastMessageAt,
      messages: _count.messages,
      unread: unread.get(id) ?? 0,
    };
  });
}

/** By thread; the caller has asked for these threads as this person may see them. */
async function unreadOf(userId: string, threadIds: string[]): Promise<Map<string, number>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db().$queryRaw<{ thread: string; unread: number }[]>`
    SELECT m.thread_id AS thread, count(*)::int AS unread
    FROM thread_message m
    LEFT JOIN thread_read r ON r.thread_id = m.thread_id AND r.user_id = ${userId}::uuid
    WHERE m.thread_id IN (${Prisma.join(threadIds.map((id) => Prisma.sql`${id}::uuid`))})
      AND m.number > COALESCE(r.number, 0) AND m.author_id <> ${userId}::uuid
    GROUP BY m.thread_id`;
  return new Map(rows.map(({ thread, unread }) => [thread, unread]));
}

function subjectOf(
  actor: UserActor,
  { visit, interest, internal }: Pick<Row, 'visit' | 'interest' | 'internal'>,
) {
  const pair = visit ?? interest;
  const reader = pair && sideIn(actor, { internal, pair });
  if (!pair || !reader) return null;
  const about: About = visit ? { visitId: visit.id } : { interestId: pair.id };
  const { city, organisation, host } = pair;
  return { city, organisation, host, about, reference: visit?.reference ?? null, reader };
}

const MESSAGE_INCLUDE = { counterpart: true, files: FILES_IN_ORDER } as const;

type MessageRow = Prisma.ThreadMessageGetPayload<{ include: typeof MESSAGE_INCLUDE }>;

function messageOf(row: MessageRow, speaker: Speaker, open: boolean): MessageView {
  const { id, number, side, authorName: author, text, sentAt, counterpart } = row;
  const worded: Worded = {
    author: { userId: row.authorId, side },
    counterpart: counterpart && {
      state: counterpart.state,
      writer: { userId: counterpart.writerId, side: counterpart.writerSide },
    },
  };
  return {
    id,
    number,
    side,
    author,
    own: row.authorId === speaker.userId,
    text,
    locale: localeOf(row.locale),
    sentAt,
    state: stateOf(worded),
    files: row.files,
    counterpart: counterpart && {
      text: counterpart.text,
      writer: counterpart.writerName,
      writtenAt: counterpart.writtenAt,
      confirmedBy: counterpart.confirmedByName,
      confirmedAt: counterpart.confirmedAt,
    },
    version: counterpart?.version ?? 0,
    mayWrite: open && mayWrite(worded),
    mayConfirm: open && mayConfirm(worded, speaker),
  };
}

const localeOf = (value: string): Locale => (isLocale(value) ? value : 'en');
