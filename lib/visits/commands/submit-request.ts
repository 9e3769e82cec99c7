import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { LoadedVisit } from '../load-visit';
import { formatReference } from '../reference';
import type { Target } from './change-visit';
import { holdClaim } from './hold-claim';
import { requestColumns, writeRequestRows } from './request-columns';
import { transition } from './transition';

/** Sends the request: it gets its reference, the host may read it, and the answer clock runs. */
export function submitRequest(context: WriteContext, target: Target) {
  return transition(
    context,
    target,
    { transition: 'submit' },
    {
      prepare: holdClaim,
      details: async (loaded, tx) => {
        const { id, request } = loaded.visit;
        const reference = await nextReference(tx, loaded);
        return {
          columns: { ...requestColumns(request), reference },
          rows: (open) => writeRequestRows(open, id, request),
          data: { reference },
        };
      },
    },
  );
}

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
