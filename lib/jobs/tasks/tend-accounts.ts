import 'server-only';
import { remindOfRequests } from '@/lib/accounts/erasure/commands/remind-of-requests';
import { removeUnconfirmed } from '@/lib/accounts/erasure/commands/remove-unconfirmed';
import { TIMER } from '@/lib/auth/model';
import { defineTask } from '../define-task';

/** What time alone changes about accounts. */
export const tendAccountsTask = defineTask('tend_accounts', async (_payload, job) => {
  const context = {
    actor: TIMER,
    requestId: `job:${job.id}`,
    now: new Date(),
    locale: 'en' as const,
    idempotency: null,
  };
  await remindOfRequests(context);
  await removeUnconfirmed(context);
});
