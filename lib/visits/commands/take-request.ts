import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Target } from './change-visit';
import { transition } from './transition';

/** A desk officer takes the request for review. */
export const takeRequest = (context: WriteContext, target: Target) =>
  transition(
    context,
    target,
    { transition: 'take' },
    {
      details: () => ({
        columns: { takenById: isUser(context.actor) ? context.actor.userId : null },
      }),
    },
  );
