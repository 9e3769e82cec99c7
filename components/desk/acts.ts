import type { Reason } from '@/lib/result';
import { openChange } from '@/lib/visits/changes/model';
import type { Operation, Transition } from '@/lib/visits/model';
import { deskVisitPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';

/** What each page below a request's page does. */
const ACTS = {
  screening: { operation: 'save_screening' },
  opinions: { operation: 'record_opinion' },
  translation: { operation: 'save_translation' },
  dates: { operation: 'propose_dates' },
  changes: { transition: 'request_changes' },
  letter: { operation: 'save_letter' },
  approvals: { operation: 'record_approval' },
  decline: { transition: 'decline' },
  'decline-letter': { operation: 'save_decline_letter' },
  postpone: { transition: 'postpone' },
  cancel: { transition: 'cancel' },
  revive: { transition: 'revive' },
  change: { operation: 'accept_change' },
  'change-dates': { operation: 'request_change' },
} as const satisfies Record<string, { operation: Operation } | { transition: Transition }>;
export type Act = keyof typeof ACTS;

export const isAct = (value: string): value is Act => Object.hasOwn(ACTS, value);

export const actPath = (visitId: string, act: Act): string => `${deskVisitPath(visitId)}/${act}`;

const LETTER_STEPS = ['save_letter', 'approve_letter', 'issue_letter'] as const;

type Offering = Pick<
  VisitDetail,
  'operations' | 'transitions' | 'desk' | 'declineLetter' | 'changes'
>;

/** Whether this reader may do it now, and what stands in the way; null when it is not offered at all. */
export function offeredAct(visit: Offering, act: Act): { blockedBy: Reason[] } | null {
  const rule: { operation?: Operation; transition?: Transition } = ACTS[act];
  if (act === 'approvals' && visit.desk?.nextTier == null) return null;
  if (act === 'decline-letter' && visit.declineLetter?.sent !== null) return null;
  const change = openChange(visit);
  if (act === 'change-dates' && change) return null;
  if (act === 'change') return change && answersChange(visit) ? { blockedBy: [] } : null;
  // who may only approve the letter opens its page too
  if (act === 'letter') {
    return LETTER_STEPS.some((one) => visit.operations.includes(one)) ? { blockedBy: [] } : null;
  }
  if (rule.operation) return visit.operations.includes(rule.operation) ? { blockedBy: [] } : null;
  return visit.transitions.find((one) => one.transition === rule.transition) ?? null;
}

/** Who answers a change, or records what a tier has decided about it. */
const answersChange = ({ operations, desk }: Offering): boolean =>
  operations.includes('accept_change') ||
  (operations.includes('record_change_approval') && desk?.changeTiers?.next != null);
