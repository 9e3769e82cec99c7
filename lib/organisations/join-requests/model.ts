/** Days officers have to answer somebody who asks to join their team; then the request lapses. */
export const JOIN_REQUEST_DAYS = 30;

/** Longest message to the officers, in characters; docs/domain/claims.md. */
export const JOIN_MESSAGE_MAX = 500;

const DAY_MS = 86_400_000;

/** When a request that was opened then lapses without an answer. */
export const lapsesAt = (openedAt: Date): Date =>
  new Date(openedAt.getTime() + JOIN_REQUEST_DAYS * DAY_MS);

/** Requests opened before this instant have lapsed. */
export const lapsedBefore = (now: Date): Date =>
  new Date(now.getTime() - JOIN_REQUEST_DAYS * DAY_MS);
