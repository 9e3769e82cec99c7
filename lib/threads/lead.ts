import type { InterestSide } from '@/lib/interests/model';
import { threadPath } from './model';

/** What the page of a thread says after an act: `threads.done.<code>`. */
export const THREAD_DONE = ['opened', 'sent', 'counterpart', 'confirmed'] as const;

/** Leads an action to its thread's page on the actor's side. */
export const leadToThread = ({
  id,
  side,
  done,
}: {
  id: string;
  side: InterestSide;
  done: string;
}) => ({ redirectTo: `${threadPath(side, id)}?done=${done}` });
