/**
 * `npm run worker`: takes jobs from the queue in Postgres and starts those that come by the clock. Any number may
 * run beside each other. SIGTERM lets running jobs finish.
 */
import './lib/env-file.mjs';
import { Logger, run } from 'graphile-worker';
import { disconnect, pool } from '@/lib/db/client';
import { schedule, tasks } from '@/lib/jobs/tasks';
import { applyLogLevel, log } from '@/lib/log';
import { closeTransport } from '@/lib/mail/transport';
import { onOrphaned } from './lib/shutdown.mjs';

const CONCURRENT_JOBS = 4;

/** Wording of the queue's library in our log; what it calls "info" is about itself. */
const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const;

const logger = new Logger(() => (level, message) => log[LEVELS[level]]({ part: 'queue' }, message));

try {
  applyLogLevel();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const runner = await run({
  pgPool: pool(),
  taskList: tasks,
  crontab: schedule,
  concurrency: CONCURRENT_JOBS,
  noHandleSignals: true,
  logger,
});
let stopping = false;
function stop() {
  if (!stopping) void runner.stop();
  stopping = true;
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
onOrphaned(stop);
log.info('worker ready');
await runner.promise;
closeTransport();
await disconnect();
log.info('worker stopped');
