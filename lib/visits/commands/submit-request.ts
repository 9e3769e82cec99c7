import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { LoadedVisit } from '../load-visit';
import { formatReference } from '../reference';
import { endOpenSignOffs } from '../sign-off/end-open-sign-offs';
import { changeVisit, type Decide, type Target } from './change-visit';
import { holdClaim } from './hold-claim';
import { requestColumns, writeRequestRows } from './request-columns';
import { stepOf } from './transition';

/** Sends the request: it gets its reference, the host may read it, and the answer clock runs. */
export const submitRequest = (context: WriteContext, target: Target) =>
  changeVisit(context, target, submission(context), holdClaim);

/** The step as a decision; its transaction takes `holdClaim` first. What lay before the approver ends with it. */
export const submission = (context: WriteContext): Decide =>
  stepOf(context, { transition: 'submit' }, async (loaded, tx) => {
    const { id, request } = loaded.visit;
    const reference = await nextReference(tx, loaded);
    return {
      columns: { ...requestColumns(request), reference },
      rows: async (open) => {
        await writeRequestRows(open, id, request);
        await endOpenSignOffs(open, id);
      },
      data: { reference },
    };
  });

/**
 * The next number of this host and year, without gaps: the counter's row is locked until the transaction ends, and a
 * submission that fails gives its number back.
 */
async function nextReference(tx: Tx, { visit, moment }: LoadedVisit): Promise<string> {
  const year = Number(moment.today.slice(0, 4));
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO visit_counter AS counter (host_id, year, last) VALUES (${visit.hostId}::uuid, ${year}, 1)
    ON CONFLICT (host_id, year) DO UPDATE SET last = counter.last + 1
    RETURNING last`;
  const { code } = await tx.host.findUniqueOrThrow({
    where: { id: visit.hostId },
    select: { code: true },
  });
  return formatReference({ code, year, number: counter?.last ?? 1 });
}
