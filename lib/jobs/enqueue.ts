import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { type JobName, type JobPayload, MAX_ATTEMPTS } from './model';

type Options = {
  /** A job with the same key replaces the waiting one. */
  jobKey: string;
  runAt?: Date;
  /** Jobs of one queue run one after the other, whatever the number of workers. */
  queue?: string;
  /** Tries, `MAX_ATTEMPTS` unless told. */
  attempts?: number;
};

/** Puts a job into the queue within the caller's transaction: it exists if and only if the change does. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload[Name],
  { jobKey, runAt, queue, attempts = MAX_ATTEMPTS }: Options,
): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM graphile_worker.add_job(
      ${name}, payload := ${JSON.stringify(payload)}::json, job_key := ${jobKey},
      run_at := ${runAt ?? null}::timestamptz, max_attempts := ${attempts}, queue_name := ${queue ?? null})`;
}
