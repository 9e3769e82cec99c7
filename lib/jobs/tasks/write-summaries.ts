import 'server-only';
import { log } from '@/lib/log';
import { writeSummaries } from '@/lib/notifications/summary/write-summaries';
import { defineTask } from '../define-task';

/** Daily summaries of notices; the reader's seven o'clock is some hour of ours, so it looks every hour. */
export const writeSummariesTask = defineTask('write_summaries', async (_payload, job) => {
  const written = await writeSummaries(new Date(), job.id);
  log.info({ written }, 'summaries written');
});
