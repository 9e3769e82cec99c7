import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse } from '@/lib/result';
import { MOST_BYTES_OF_TEAM } from './model';
import { unsentOf } from './stored-file';

type Taker = {
  /** The field of the form that names the files. */
  field: string;
  /** Whose space they take. */
  organisationId: string;
} & ({ messageId: string } | { visitId: string });

/**
 * Lets a message or a request take along what its writer has sent up. Refusals, at the field: a file that is not theirs, has
 * been taken already or swept away, one that the scanner refused, and no space left.
 */
export async function takeFiles(
  tx: Tx,
  { actor }: WriteContext,
  ids: readonly string[],
  { field, ...taker }: Taker,
): Promise<Result<null>> {
  if (ids.length === 0) return ok(null);
  if (!isUser(actor)) return refuse({ code: 'forbidden' });
  const wanted = { AND: [{ id: { in: [...ids] } }, unsentOf(actor.userId)] };
  const files = await tx.storedFile.findMany({ where: wanted, select: { scan: true, size: true } });
  const refuseWith = (code: string) => refuse({ code: 'invalid', fields: { [field]: [{ code }] } });
  if (files.length !== new Set(ids).size) return refuseWith('files.refusal.gone');
  if (files.some(({ scan }) => scan === 'refused')) return refuseWith('files.refusal.scanner');
  const { organisationId } = taker;
  const taken = await tx.storedFile.aggregate({ where: { organisationId }, _sum: { size: true } });
  const sizes = files.map(({ size }) => size);
  const sum = sizes.reduce((all, size) => all + size, taken._sum.size ?? 0);
  if (sum > MOST_BYTES_OF_TEAM) return refuseWith('files.refusal.no_space');
  const { count } = await tx.storedFile.updateMany({ where: wanted, data: taker });
  // Somebody was first with one of them.
  return count === files.length ? ok(null) : refuse({ code: 'conflict' });
}
