import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import type { CommandInputs } from '../command';
import { draftDecline } from '../decline-letter/draft-decline';
import { placesOf, SELECT_PLACES } from '../queries/select';
import type { VisitState } from '../state';
import type { Target } from './change-visit';
import { transition } from './transition';

/** Declines the request with a reason and what is offered instead; the letter to the city is drafted for the desk. */
export const declineVisit = (
  context: WriteContext,
  target: Target,
  said: CommandInputs['decline'],
) =>
  transition(
    context,
    target,
    { transition: 'decline', ...said },
    {
      details: ({ visit }) => ({ rows: (tx) => keepDraft(tx, context, visit, said) }),
    },
  );

async function keepDraft(
  tx: Tx,
  { actor, now }: WriteContext,
  visit: VisitState,
  said: CommandInputs['decline'],
): Promise<void> {
  const row = await tx.visit.findUniqueOrThrow({ where: { id: visit.id }, select: SELECT_PLACES });
  const texts = await draftDecline({ ...visit, ...placesOf(row), exit: said });
  const savedById = isUser(actor) ? actor.userId : null;
  await tx.visitDeclineDraft.create({
    data: { visitId: visit.id, ...texts, savedById, savedAt: now },
  });
}
