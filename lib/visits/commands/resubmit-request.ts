import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Target } from './change-visit';
import { requestColumns, writeRequestRows } from './request-columns';
import { transition } from './transition';

/** Sends the corrected request with an answer to every remark (by the remark's id). */
export function resubmitRequest(
  context: WriteContext,
  target: Target,
  answers: Readonly<Record<string, string>>,
) {
  return transition(
    context,
    target,
    { transition: 'resubmit', answers },
    {
      details: ({ visit: { id, request, remarks } }) => ({
        columns: requestColumns(request),
        rows: async (tx) => {
          await writeRequestRows(tx, id, request);
          for (const remark of remarks.filter((one) => answers[one.id]?.trim())) {
            await tx.visitRemark.update({
              where: { id: remark.id },
              data: { answer: answers[remark.id], answeredAt: context.now },
            });
          }
        },
      }),
    },
  );
}
