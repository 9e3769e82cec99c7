import type { Result } from '@/lib/result';
import { turnstile } from './turnstile';

/** One turnstile for all that takes a slot: of the ten connections a process has by default, they take half. */
export const inSlotTurn = turnstile(5);

/** A constraint said no; a form that was served before another change is told the present version instead. */
export const stoppedByDatabase = (result: Result<unknown>): boolean =>
  !result.ok && result.failure.code === 'conflict' && result.failure.currentVersion === undefined;
