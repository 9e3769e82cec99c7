import 'server-only';
import { type Actor, hasRole } from '@/lib/auth/model';
import { db } from '@/lib/db/client';

/** A job that failed in its last try; mails among them stand in the mail log. */
export type GivenUpJob = { id: string; task: string; attempts: number; since: Date };

const LIMIT = 50;

/** Jobs that nobody tries any more, newest first; null for anyone but the programme and its auditors. */
export async function listGivenUpJobs(actor: Actor): Promise<GivenUpJob[] | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  return db().$queryRaw<GivenUpJob[]>`
    SELECT id::text, task_identifier AS task, attempts::int, updated_at AS since
    FROM graphile_worker.jobs
    WHERE attempts >= max_attempts AND locked_at IS NULL AND task_identifier <> 'send_mail'
    ORDER BY updated_at DESC LIMIT ${LIMIT}`;
}
