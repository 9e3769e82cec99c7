import type { Reason } from '@/lib/result';
import { type ChangePoint, openChange } from '@/lib/visits/changes/model';
import { POINTS_OF } from '@/lib/visits/changes/rules';
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
  change: { operation: 'accept_change' },
  'change-dates': { operation: 'request_change' },
  'change-head': { operation: 'request_change' },
  'change-level': { operation: 'request_change' },
  'change-size': { operation: 'request_change' },
  'change-sectors': { operation: 'request_change' },
} as const satisfies Record<string, { operation: Operation } | { transition: Transition }>;
export type Act = keyof typeof ACTS;

export const isAct = (value: string): value is Act => Object.hasOwn(ACTS, value);

/** Whether this reader may do it now, and what stands in the way; null when it is not offered at all. */
export function offeredAct(visit: VisitDetail, act: Act): { blockedBy: Reason[] } | null {
  const rule: { operation?: Operation; transition?: Transition } = ACTS[act];
  const waits = openChange(visit) !== null;
  if (act === 'change' && !waits) return null;
  if (rule.operation === 'request_change' && waits) return null;
  if (rule.operation) {
    const handedIn = act === 'mandate' && visit.request.mandate === 'given';
    return visit.operations.includes(rule.operation) && !handedIn ? { blockedBy: [] } : null;
  }
  return visit.transitions.find((one) => one.transition === rule.transition) ?? null;
}

/** The point that a page asks to change; null for the other pages. */
export const changePointOf = (act: Act): ChangePoint | null =>
  POINTS_OF.city.find((point) => act === changeAct(point)) ?? null;

export const changeAct = <Point extends ChangePoint>(point: Point) => `change-${point}` as const;
