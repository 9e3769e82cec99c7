import 'server-only';
import { tendClaims } from '@/lib/cities/claims/commands/tend-claims';
import { log } from '@/lib/log';
import { defineTask } from '../define-task';

/** What time alone changes about city halls and their claims. */
export const tendClaimsTask = defineTask('tend_claims', async (_payload, job) => {
  const tended = await tendClaims(new Date(), job.id);
  log.info(tended, 'claims tended');
});
