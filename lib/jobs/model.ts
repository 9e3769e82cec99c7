import { z } from 'zod';

/**
 * Jobs of the worker and what each needs to know. Payloads hold ids only: permissions and texts are read when the job
 * runs. Jobs that come by the clock need nothing.
 */
export const jobPayloads = {
  send_mail: z.object({ mailId: z.uuid() }),
  make_report: z.object({ reportId: z.uuid() }),
  make_letter: z.object({ letterId: z.uuid() }),
  scan_file: z.object({ fileId: z.uuid() }),
  tend_files: z.object({}),
  forget_expired: z.object({}),
  release_stuck_jobs: z.object({}),
  tend_visits: z.object({}),
  tend_interests: z.object({}),
  tend_claims: z.object({}),
  tend_accounts: z.object({}),
  renew_profiles: z.object({}),
  tend_top_lists: z.object({}),
  write_summaries: z.object({}),
  record_host_moves: z.object({ hostId: z.uuid(), number: z.int().positive() }),
} as const;

export type JobName = keyof typeof jobPayloads;

export type JobPayload = { [Name in JobName]: z.infer<(typeof jobPayloads)[Name]> };

/** One run of a job. */
export type JobRun = {
  /** For logs and as the request id of what the job changes. */
  id: string;
  /** 1 for the first try. */
  attempt: number;
  /** No try follows when this one fails. */
  isLast: boolean;
};

/** Tries of a job: with pauses of e, e², … e¹⁰ seconds the last one comes after about 16 hours. */
export const MAX_ATTEMPTS = 12;

/** A job that runs longer than this is taken to have died with its worker: none may take so long. */
export const STUCK_AFTER_MINUTES = 10;
