import 'server-only';
import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import type { JobRun } from '@/lib/jobs/model';
import { log } from '@/lib/log';
import { type FileFailure, MAKE_WITHIN_MS } from '../model';
import { PrintError, renderPdf } from './render-pdf';

/** How long the secret opens the paper; a moment longer than a PDF may take. */
export const OPEN_FOR_MS = MAKE_WITHIN_MS + 30_000;

/** What has become of a try. */
export type MadePdf =
  | { status: 'ready'; content: Buffer; failure: null }
  | { status: 'queued' | 'failed'; failure: FileFailure };

type Making = {
  /** For the log. */
  part: string;
  job: JobRun;
  /** Notes that it begins, with the hash of the secret that opens the paper; the paper's address, or null when nothing is to be made. */
  begin: (tokenHash: string) => Promise<string | null>;
  note: (made: MadePdf) => Promise<void>;
};

/**
 * One try to make the PDF of a paper. A failure is noted with its reason and thrown on, so that the queue tries again, save
 * when another try would be of no use. Harmless to repeat.
 */
export async function makePdf({ part, job, begin, note }: Making): Promise<void> {
  const secret = newSecret();
  const address = await begin(hashOfSecret(secret));
  if (address === null) return;
  try {
    await note({ status: 'ready', content: await renderPdf(address, secret), failure: null });
  } catch (error) {
    const code = error instanceof PrintError ? error.code : 'broken';
    const over = job.isLast || code === 'no_browser';
    await note({ status: over ? 'failed' : 'queued', failure: code });
    log.warn({ part, code, err: error instanceof Error ? error.cause : error }, 'no PDF');
    if (code !== 'no_browser') throw error;
  }
}
