/**
 * `npm run worker`: takes jobs from the queue in Postgres and starts those that come by the clock. Any number may
 * run beside each other. SIGTERM: takes no new job, and ends when those that run have finished, at most 20 s later; a
 * job that was cut off is released and taken by another worker.
 */
import './lib/env-file.mjs';
import { Logger, run } from 'graphile-worker';
import { disconnect, pool } from '@/lib/db/client';
import { schedule, tasks } from '@/lib/jobs/tasks';
import { applyLogLevel, log } from '@/lib/log';
import { closeTransport } from '@/lib/mail/transport';
import { onOrphaned } from './lib/shutdown.mjs';

const CONCURRENT_JOBS = 4;

/** Time for jobs that run when the worker is told to end, ms; none of ours should take so long. */
const FINISH_WITHIN_MS = 20_000;

/** Wording of the queue's library in our log; what it calls "info" is about itself. */
const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const;

/** The library quotes errors in its sentences, and errors quote what people typed: those end before the quotation. */
const logger = new Logger(() => (level, message, meta) => {
  const err = meta?.error ?? meta?.fatalError;
  const text = err ? message.split(/[:'\n]/, 1)[0] : message;
  log[LEVELS[level]]({ part: 'queue', ...(err instanceof Error && { err }) }, text);
});

try {
  applyLogLevel();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const runner = await run({
  // In batches, because the library waits for those before it stops: single notes that a job is done it does not.
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  pgPool: pool(),
  taskList: tasks,
  crontab: schedule,
  concurrency: CONCURRENT_JOBS,
  noHandleSignals: true,
  logger,
});

/** Settles when every job is finished and noted; the runner's own promise is earlier. */
let stopped: Promise<void> | undefined;

function stop() {
  if (stopped) return;
  stopped = runner.stop();
  setTimeout(cutOff, FINISH_WITHIN_MS).unref();
}

/** Gives the jobs that still run back to the queue. */
async function cutOff() {
  log.warn('jobs cut off');
  await runner.kill('took too long to end').catch(() => {});
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
onOrphaned(stop);
log.info('worker ready');
await runner.promise;
await stopped;
closeTransport();
await disconnect();
log.info('worker stopped');
