import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { NewRemark } from '../command';
import type { Target } from './change-visit';
import { transition } from './transition';

/** Sends the request back with remarks on its fields; the answer clock stops. */
export function requestChanges(
  context: WriteContext,
  target: Target,
  remarks: readonly NewRemark[],
) {
  const madeById = isUser(context.actor) ? context.actor.userId : null;
  return transition(
    context,
    target,
    { transition: 'request_changes', remarks },
    {
      details: ({ visit }) => ({
        rows: async (tx) => {
          await tx.visitRemark.createMany({
            data: remarks.map(({ field, text }) => ({
              visitId: visit.id,
              field,
              text,
              textLocale: context.locale,
              madeById,
              madeAt: context.now,
            })),
          });
        },
      }),
    },
  );
}
