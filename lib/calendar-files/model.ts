import type { Day, Days } from '@/lib/hosts/day';

/** RFC 5545: what a calendar shows an event as. */
export type EntryStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/** One all-day event, worded for its reader. */
export type CalendarEntry = {
  /** The same for both sides and for ever: a later file of the same event replaces it. */
  uid: string;
  /** Grows with every change; a calendar keeps the event with the highest. */
  sequence: number;
  status: EntryStatus;
  /** Both days included. */
  days: Days;
  summary: string;
  description: string;
  location: string | null;
  /** The page it is about, with the site's address. */
  url: string | null;
  /** Whether the reader's days count as busy. */
  busy: boolean;
};

/** An event that is sent from one address to another one (RFC 5546); `CANCEL` takes it back. */
export type Invitation = {
  method: 'REQUEST' | 'CANCEL';
  organizer: { name: string; email: string };
  attendee: string;
};

/**
 * The part of our ids after the sign. It names the programme, not the site: events stay the same ones when the site moves
 * to another address. RFC 7986 5.3 asks for an id nobody else has, not for an address that answers.
 */
const ID_DOMAIN = 'lianqiao.invalid';

export const visitUid = (visitId: string): string => `visit-${visitId}@${ID_DOMAIN}`;

/** A window the city has named; `position` counts from 1. */
export const windowUid = (visitId: string, position: number): string =>
  `visit-${visitId}-window-${position}@${ID_DOMAIN}`;

export const proposalUid = (proposalId: string): string => `proposal-${proposalId}@${ID_DOMAIN}`;

/** What a side must do by a day: another step, or another day, is another entry. */
export const deadlineUid = (visitId: string, step: string, due: Day): string =>
  `deadline-${visitId}-${step}-${due}@${ID_DOMAIN}`;
