import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { CommandInputs } from '../command';
import type { Target } from './change-visit';
import { transition } from './transition';

/** Declines the request with a reason and what is offered instead. */
export const declineVisit = (
  context: WriteContext,
  target: Target,
  said: CommandInputs['decline'],
) => transition(context, target, { transition: 'decline', ...said });
