import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { TIMER } from '@/lib/auth/model';
import { lapseHandovers } from '@/lib/handover/commands/close-handover';
import { lapseJoinRequests } from '@/lib/organisations/join-requests/commands/lapse-join-requests';

/** What the clock did in one round, by number. */
export type Tended = { requestsLapsed: number; handoversLapsed: number };

/** The clock's round over city halls. Harmless to repeat. */
export async function tendClaims(now: Date, requestId: string): Promise<Tended> {
  const context: WriteContext = { actor: TIMER, now, requestId, locale: 'en', idempotency: null };
  return {
    requestsLapsed: await lapseJoinRequests(context),
    handoversLapsed: await lapseHandovers(context),
  };
}
