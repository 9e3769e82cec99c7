import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, columnOfDay } from '@/lib/hosts/day';
import type { Locale } from '@/lib/i18n/routing';
import type { CalendarEntry, Invitation } from './model';

type Calendar = {
  locale: Locale;
  /** Shown by programs that subscribe. */
  name: string;
  entries: readonly CalendarEntry[];
  /** When it was made. RFC 5545 3.8.7.2. */
  now: Date;
  /** Absent for a file that somebody opens or subscribes to. */
  invitation?: Invitation;
  /** How often a program that subscribes should ask again, in seconds. */
  refreshSeconds?: number;
};

/**
 * A calendar as text (RFC 5545): lines end in CRLF and are folded at 75 bytes. Visits, proposals and deadlines are whole
 * days, written as dates: no zone can move them, whatever its clocks do in March and October. The end of such an
 * event is the day after its last one.
 */
export function calendarText(calendar: Calendar): string {
  const { locale, name, entries, now, invitation, refreshSeconds } = calendar;
  const file = ical({
    name,
    prodId: { company: 'Lianqiao', product: 'Visits', language: locale === 'en' ? 'EN' : 'ZH' },
    method: ICalCalendarMethod[invitation?.method ?? 'PUBLISH'],
    ...(refreshSeconds !== undefined && { ttl: refreshSeconds }),
  });
  for (const entry of entries) {
    const { startsOn, endsOn } = entry.days;
    const event = file.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: now,
      allDay: true,
      timezone: 'UTC',
      start: columnOfDay(startsOn),
      end: columnOfDay(addDays(endsOn, 1)),
      summary: entry.summary,
      description: entry.description,
      status: ICalEventStatus[entry.status],
      transparency: ICalEventTransparency[entry.busy ? 'OPAQUE' : 'TRANSPARENT'],
      ...(entry.location !== null && { location: entry.location }),
      ...(entry.url !== null && { url: entry.url }),
      ...(invitation && { organizer: invitation.organizer }),
    });
    if (!invitation) continue;
    event.createAttendee({
      email: invitation.attendee,
      name: invitation.attendee,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: false,
    });
  }
  return `${file.toString()}\r\n`;
}
