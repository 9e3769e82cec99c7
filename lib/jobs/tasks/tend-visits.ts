import 'server-only';
import { log } from '@/lib/log';
import { tendVisits } from '@/lib/visits/commands/tend-visits';
import { queueMissingPdfs } from '@/lib/visits/letter/commands/queue-missing-pdfs';
import { tendOpinions } from '@/lib/visits/opinions/tend-opinions';
import { defineTask } from '../define-task';

/** What time alone changes about visits; the host's day begins at some hour of ours, so it looks every hour. */
export const tendVisitsTask = defineTask('tend_visits', async (_payload, job) => {
  const now = new Date();
  const tended = await tendVisits(now, job.id);
  const reminded = await tendOpinions(now, job.id);
  const pdfs = await queueMissingPdfs(now, job.id);
  log.info({ ...tended, reminded, pdfs }, 'visits tended');
});
