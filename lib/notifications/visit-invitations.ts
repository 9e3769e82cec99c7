import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/generated/prisma/client';
import { calendarText } from '@/lib/calendar-files/calendar-text';
import { type CalendarEntry, visitUid } from '@/lib/calendar-files/model';
import type { Tx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { type Days, dayOfColumn, isDay } from '@/lib/hosts/day';
import type { NameParam } from '@/lib/i18n/message-params';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { type MailCalendar, mailCalendar } from '@/lib/mail/mail-calendar';
import { senderOf } from '@/lib/mail/sender';
import type { Notice } from './kinds';
import type { VisitEventCode } from './visit-news';

/** What an event does to the visit in the calendars of those who are told. */
const METHODS: Partial<Record<VisitEventCode, MailCalendar['method']>> = {
  invited: 'REQUEST',
  confirmed: 'REQUEST',
  dates_moved: 'REQUEST',
  postponed: 'CANCEL',
  cancelled: 'CANCEL',
  expired: 'CANCEL',
};

/** The invitations that go with the mails of one event. */
export type Invitations = {
  /** Have the event in their calendar from an earlier mail. They get its change whatever they have chosen since. */
  holders: ReadonlySet<string>;
  /** Null for a reader who has nothing to take out of the calendar. */
  write: (reader: Reader, notice: Notice) => Promise<MailCalendar | null>;
};

type Reader = { id: string; email: string; locale: Locale };

/**
 * What goes into the readers' calendars with this event; null for events that change none, or when the visit has had no
 * days. Whoever was sent the visit once is sent its end, and nobody else is.
 */
export async function invitationsOf(
  tx: Tx,
  visitId: string,
  event: VisitEventCode,
  now: Date,
): Promise<Invitations | null> {
  const method = METHODS[event];
  if (!method) return null;
  const visit = await readVisit(tx, visitId);
  const days = visit.days ?? (await lastDays(tx, visitId));
  if (!days) return null;
  const holders = await holdersOf(tx, visitId);
  return {
    holders,
    write: async (reader, notice) => {
      if (method === 'CANCEL' && !holders.has(reader.id)) return null;
      const t = await translator(reader.locale);
      const names = { city: visit.city, host: visit.host };
      const url = `${env().NEXTAUTH_URL}/${reader.locale}${notice.path}`;
      const entry: CalendarEntry = {
        uid: visitUid(visitId),
        sequence: visit.version,
        status: method === 'CANCEL' ? 'CANCELLED' : visit.confirmed ? 'CONFIRMED' : 'TENTATIVE',
        days,
        summary: t('calendarFiles.summary', names),
        description: [
          t(`notifications.kind.${notice.kind}`, notice.params),
          t('calendarFiles.page', { url }),
        ].join('\n'),
        location: t('calendarFiles.place', { place: visit.host }),
        url,
        busy: method === 'REQUEST' && visit.confirmed,
      };
      const text = calendarText({
        locale: reader.locale,
        name: t('calendarFiles.name'),
        entries: [entry],
        now,
        invitation: { method, organizer: senderOf(env().MAIL_FROM), attendee: reader.email },
      });
      return { method, text };
    },
  };
}

type ToldDays = {
  version: number;
  confirmed: boolean;
  days: Days | null;
  city: NameParam;
  host: NameParam;
};

/** The visit as it stands after the event; both places by their cities. */
async function readVisit(tx: Tx, id: string): Promise<ToldDays> {
  const name = { select: { name: true, nameZh: true } };
  const { version, status, startsOn, endsOn, city, host } = await tx.visit.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      status: true,
      startsOn: true,
      endsOn: true,
      city: name,
      host: { select: { city: name } },
    },
  });
  return {
    version,
    confirmed: status === 'confirmed',
    days: startsOn && endsOn && { startsOn: dayOfColumn(startsOn), endsOn: dayOfColumn(endsOn) },
    city: nameOf(city),
    host: nameOf(host.city),
  };
}

const nameOf = ({ name, nameZh }: { name: string; nameZh: string | null }): NameParam => ({
  name: { en: name, zh: nameZh },
});

const day = z.custom<Days['startsOn']>((value) => typeof value === 'string' && isDay(value));
const withDays = z.object({ dates: z.object({ days: z.object({ from: day, to: day }) }) });

/** A visit that is postponed keeps no days: those it was last approved, confirmed or moved for. */
async function lastDays(tx: Tx, visitId: string): Promise<Days | null> {
  const event = await tx.visitEvent.findFirst({
    where: { visitId, kind: { in: ['approve', 'confirm', 'dates_moved'] } },
    orderBy: { seq: 'desc' },
    select: { data: true },
  });
  const parsed = withDays.safeParse(event?.data);
  if (!parsed.success) return null;
  const { from, to } = parsed.data.dates.days;
  return { startsOn: from, endsOn: to };
}

/** Readers whose last invitation to this visit has not been taken back. */
async function holdersOf(tx: Tx, visitId: string): Promise<ReadonlySet<string>> {
  const mails = await tx.mail.findMany({
    where: {
      userId: { not: null },
      dedupeKey: { startsWith: `visit:${visitId}:` },
      calendar: { not: Prisma.DbNull },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { userId: true, calendar: true },
  });
  const holders = new Set<string>();
  for (const { userId, calendar } of mails) {
    if (userId === null) continue;
    if (mailCalendar.parse(calendar).method === 'REQUEST') holders.add(userId);
    else holders.delete(userId);
  }
  return holders;
}
