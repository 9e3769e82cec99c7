import type { Reason } from '@/lib/result';
import type { Operation, Transition } from '@/lib/visits/model';
import type { VisitDetail } from '@/lib/visits/views';

/** What each page below a visit's page does. */
const ACTS = {
  dates: { operation: 'propose_dates' },
  delegation: { transition: 'confirm' },
  mandate: { operation: 'provide_mandate' },
  revive: { transition: 'revive' },
  postpone: { transition: 'postpone' },
  cancel: { transition: 'cancel' },
  withdraw: { transition: 'withdraw' },
} as const satisfies Record<string, { operation: Operation } | { transition: Transition }>;
export type Act = keyof typeof ACTS;

export const isAct = (value: string): value is Act => Object.hasOwn(ACTS, value);

/** Whether this reader may do it now, and what stands in the way; null when it is not offered at all. */
export function offeredAct(visit: VisitDetail, act: Act): { blockedBy: Reason[] } | null {
  const rule: { operation?: Operation; transition?: Transition } = ACTS[act];
  if (rule.operation) {
    const handedIn = act === 'mandate' && visit.request.mandate === 'given';
    return visit.operations.includes(rule.operation) && !handedIn ? { blockedBy: [] } : null;
  }
  return visit.transitions.find((one) => one.transition === rule.transition) ?? null;
}
