import type { CounterpartState, Speaker, Worded } from './model';

/** Nothing has been written yet, or what has been written says how far it is. */
export const stateOf = ({ counterpart }: Worded): CounterpartState =>
  counterpart?.state ?? 'untranslated';

/**
 * Either side may write the wording in the other language and mend it, until it is confirmed: from then on it stands.
 * Whoever mends it becomes its writer.
 */
export const mayWrite = (message: Worded): boolean => stateOf(message) !== 'confirmed';

/**
 * Four eyes: nobody confirms what they have written themselves. A wording that the other side has written is for the
 * author's side to confirm, whose words it is; one that the author's side has written, for anybody else of either side.
 */
export function mayConfirm({ author, counterpart }: Worded, by: Speaker): boolean {
  if (counterpart?.state !== 'to_check' || counterpart.writer.userId === by.userId) return false;
  return counterpart.writer.side === author.side || by.side === author.side;
}
