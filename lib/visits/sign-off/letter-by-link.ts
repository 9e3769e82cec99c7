import 'server-only';
import type { LinkActor } from '@/lib/auth/model';
import { getRequestSignOffByLink } from './queries';

/**
 * The approver whose link, by its secret, is about the draft that names this file as its mandate letter: they sign off what
 * it says. Null for a link that is used, expired or over, or about something else.
 */
export async function signerOfLetter(
  secret: string | null,
  fileId: string,
  now: Date,
): Promise<{ actor: LinkActor; visitId: string } | null> {
  const link = secret === null ? null : await getRequestSignOffByLink(secret, now);
  if (link?.state !== 'valid' || link.draft.mandateFile?.id !== fileId) return null;
  return { actor: link.reader, visitId: link.draft.id };
}
