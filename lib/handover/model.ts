/** Days a successor has to accept; then the handover lapses and the officer may name somebody anew. */
export const HANDOVER_DAYS = 30;

const DAY_MS = 86_400_000;

/** When a handover that was begun then lapses without an answer. */
export const lapsesAt = (createdAt: Date): Date =>
  new Date(createdAt.getTime() + HANDOVER_DAYS * DAY_MS);

/** Handovers begun before this instant have lapsed. */
export const lapsedBefore = (now: Date): Date => new Date(now.getTime() - HANDOVER_DAYS * DAY_MS);
