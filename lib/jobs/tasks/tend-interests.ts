import 'server-only';
import { tendInterests } from '@/lib/interests/commands/tend-interests';
import { log } from '@/lib/log';
import { defineTask } from '../define-task';

/** What time alone changes about interests: reminders, and rest after a long silence. */
export const tendInterestsTask = defineTask('tend_interests', async (_payload, job) => {
  const tended = await tendInterests(new Date(), job.id);
  log.info(tended, 'interests tended');
});
