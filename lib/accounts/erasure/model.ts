const DAY_MS = 86_400_000;

/** Days within which a request is answered: a month, as GDPR Art. 12(3) says, taken as its shortest usual form. */
export const ERASURE_DAYS = 30;

/** Administrators are reminded so many days before a request is due. */
export const REMINDER_DAYS = 7;

/** Days after which an account nobody has confirmed is removed; docs/design: retention. */
export const UNCONFIRMED_DAYS = 90;

export const daysAfter = (instant: Date, days: number): Date =>
  new Date(instant.getTime() + days * DAY_MS);

/** Days until then, begun ones counted whole; 0 or less when it is over. */
export const daysLeft = (dueAt: Date, now: Date): number =>
  Math.ceil((dueAt.getTime() - now.getTime()) / DAY_MS);

/** The address of somebody who is gone: unique, and no mail ever goes there (RFC 2606). */
export const erasedAddress = (userId: string): string => `${userId}@erased.invalid`;
