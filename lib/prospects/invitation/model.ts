import type { Day } from '@/lib/hosts/day';

/** How a host got in touch with a city; `third_party`: through an embassy, an association or a partner. */
export const CONTACT_WAYS = ['letter', 'email', 'phone', 'meeting', 'third_party'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** What came of it so far. A later answer is a contact of its own; nothing recorded ever changes. */
export const CONTACT_OUTCOMES = [
  'awaiting',
  'interested',
  'later',
  'declined',
  'undelivered',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** Ways a letter can go out with. */
export const carriesLetter = (way: ContactWay): boolean => way === 'letter' || way === 'email';

export type Letter = {
  /** From 1; each save is the next. */
  version: number;
  addressee: string;
  textEn: string;
  textZh: string;
  savedAt: Date;
  /** Null once the person's account is erased. */
  savedBy: string | null;
};

export type Contact = {
  number: number;
  day: Day;
  way: ContactWay;
  outcome: ContactOutcome;
  note: string;
  letterVersion: number | null;
  recordedBy: string | null;
};

/** How far a host has come with a city that has not joined. */
export type ContactState =
  | { code: 'none' }
  | { code: 'drafted' }
  | { code: 'contacted'; day: Day; outcome: ContactOutcome };

/** Longest texts, in code points. */
export const INVITATION_LIMITS = { addressee: 400, text: 4_000, note: 1_000 } as const;
