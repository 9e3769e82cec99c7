import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { CommandInputs } from '../command';
import type { Target } from './change-visit';
import { transition } from './transition';

/** Calls an approved visit off, for good. */
export const cancelVisit = (context: WriteContext, target: Target, said: CommandInputs['cancel']) =>
  transition(context, target, { transition: 'cancel', ...said });

/** Puts an approved visit off: days and lane are given back, and approval starts again. */
export const postponeVisit = (
  context: WriteContext,
  target: Target,
  said: CommandInputs['postpone'],
) => transition(context, target, { transition: 'postpone', ...said });
