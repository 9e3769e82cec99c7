import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Member } from '../state';
import type { Target } from './change-visit';
import { transition } from './transition';

/** The city confirms with its short delegation list, which takes the place of a former one. */
export function confirmVisit(context: WriteContext, target: Target, members: readonly Member[]) {
  return transition(
    context,
    target,
    { transition: 'confirm', members },
    {
      details: ({ visit: { id: visitId } }) => ({
        rows: async (tx) => {
          await tx.delegationMember.deleteMany({ where: { visitId } });
          await tx.delegationMember.createMany({
            data: members.map((one) => ({ visitId, ...one })),
          });
        },
      }),
    },
  );
}
