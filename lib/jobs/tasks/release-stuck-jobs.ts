import 'server-only';
import { pool } from '@/lib/db/client';
import { defineTask } from '../define-task';
import { STUCK_AFTER_MINUTES } from '../model';

/**
 * Gives back the jobs of workers that were killed. The queue's library does so by itself only after four hours; a mail
 * should not wait that long.
 */
export const releaseStuckJobs = defineTask('release_stuck_jobs', async () => {
  await pool().query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
     FROM graphile_worker.jobs
     WHERE locked_at < now() - make_interval(mins => $1)
     HAVING count(*) > 0`,
    [STUCK_AFTER_MINUTES],
  );
});
