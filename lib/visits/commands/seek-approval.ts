import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Target } from './change-visit';
import { transition } from './transition';

/** Puts the screened request with its agreed days to the tiers; the deciding tier is computed here. */
export const seekApproval = (context: WriteContext, target: Target) =>
  transition(context, target, { transition: 'seek_approval' });
