import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { RequestWindow } from '../request';
import type { Target } from './change-visit';
import { holdClaim } from './hold-claim';
import { writeWindows } from './request-columns';
import { transition } from './transition';

/** Brings an expired request back to review with new windows; nothing is entered twice. Not while its city takes no part. */
export const reviveRequest = (
  context: WriteContext,
  target: Target,
  windows: readonly RequestWindow[],
) =>
  transition(
    context,
    target,
    { transition: 'revive', windows },
    {
      prepare: holdClaim,
      details: ({ visit }) => ({ rows: (tx) => writeWindows(tx, visit.id, windows) }),
    },
  );
