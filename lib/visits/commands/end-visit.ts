import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Target } from './change-visit';
import { transition } from './transition';

/** Records that the visit took place; the clock does it too, the day after the last day. */
export const completeVisit = (context: WriteContext, target: Target) =>
  transition(context, target, { transition: 'complete' });

/** Closes the file once both reports are in, or after sixty days with one. */
export const closeVisit = (context: WriteContext, target: Target) =>
  transition(context, target, { transition: 'close' });
