import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { takeFiles } from '@/lib/files/take-files';
import { ok, type Result } from '@/lib/result';
import type { VisitState } from '../state';

type Request = Pick<VisitState, 'id' | 'organisationId'>;

/**
 * Lets a request take along the file of its mandate letter, by its id; an empty one stands for none. One that was sent up for
 * the same request before may be chosen again. Refusals, at `mandateFile`: those of `takeFiles`.
 */
export async function takeMandateLetter(
  tx: Tx,
  context: WriteContext,
  { id: visitId, organisationId }: Request,
  mandateFile: string,
): Promise<Result<null>> {
  if (mandateFile === '') return ok(null);
  const own = await tx.storedFile.findFirst({
    where: { id: mandateFile, visitId, scan: { not: 'refused' } },
    select: { id: true },
  });
  if (own) return ok(null);
  return takeFiles(tx, context, [mandateFile], { field: 'mandateFile', visitId, organisationId });
}
