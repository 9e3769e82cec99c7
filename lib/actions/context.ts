import type { Actor } from '@/lib/auth/model';
import type { Locale } from '@/lib/i18n/routing';

/** Everything a command needs to know about the request it serves. */
export type WriteContext = {
  actor: Actor;
  requestId: string;
  /** The instant of the request: rules never read the clock themselves. */
  now: Date;
  /** Language of the page the form stood on. */
  locale: Locale;
  /** Set when the operation is idempotent: stored in the same transaction as the change. */
  idempotency: Idempotency | null;
};

export type Idempotency = {
  actorKey: string;
  operation: string;
  key: string;
  requestHash: string;
};
