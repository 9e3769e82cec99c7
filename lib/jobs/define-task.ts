import 'server-only';
import type { Task } from 'graphile-worker';
import { log } from '@/lib/log';
import { type JobName, type JobPayload, type JobRun, jobPayloads } from './model';

/**
 * A task of the queue: reads its payload through the schema, runs, and logs how it went. A failed run is thrown on, so
 * that the queue tries again; its log line holds codes only, because messages may name people.
 */
export function defineTask<Name extends JobName>(
  name: Name,
  run: (payload: JobPayload[Name], job: JobRun) => Promise<void>,
): Task {
  return async (raw, { job }) => {
    const about = { job: job.id, task: name, attempt: job.attempts };
    const started = performance.now();
    try {
      const payload = jobPayloads[name].parse(raw) as JobPayload[Name];
      await run(payload, {
        id: String(job.id),
        attempt: job.attempts,
        isLast: job.attempts >= job.max_attempts,
      });
      log.info({ ...about, ms: Math.round(performance.now() - started) }, 'job done');
    } catch (error) {
      log.warn({ ...about, code: codeOf(error) }, 'job failed');
      throw error;
    }
  };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
