import 'server-only';
import { hashOfSecret } from '@/lib/auth/tokens';
import { inTransaction } from '@/lib/db/transaction';
import { ok, refuse } from '@/lib/result';
import { placesOf, SELECT_PLACES } from '../../queries/select';
import type { VisitDetail } from '../../views';
import type { IssuedLetter } from '../model';
import { issuedLetterOf, SELECT_ISSUED } from '../read-letters';

/** What the paper of an issued letter is drawn from. */
export type LetterPaper = { letter: IssuedLetter; visit: Pick<VisitDetail, 'host' | 'demo'> };

/**
 * The letter for the browser of the worker, which brings a one-time secret instead of a session. Opening uses it up: the
 * same secret never opens it again, nor another letter. Null for anything else.
 */
export async function openLetterOnce(
  number: string,
  secret: string,
  now: Date,
): Promise<LetterPaper | null> {
  const opened = await inTransaction(async (tx) => {
    const [file] = await tx.visitLetterFile.updateManyAndReturn({
      where: {
        tokenHash: hashOfSecret(secret),
        tokenExpiresAt: { gt: now },
        letter: { number },
      },
      data: { tokenHash: null, tokenExpiresAt: null },
      select: { letterId: true },
    });
    if (!file) return refuse({ code: 'not_found' });
    const { visit, ...row } = await tx.visitLetter.findUniqueOrThrow({
      where: { id: file.letterId },
      select: { ...SELECT_ISSUED, visit: { select: { ...SELECT_PLACES, demo: true } } },
    });
    const { host } = placesOf(visit);
    return ok({ letter: issuedLetterOf(row), visit: { host, demo: visit.demo } });
  });
  return opened.ok ? opened.value : null;
}
