import { openChange } from '@/lib/visits/changes/model';
import { validLetter } from '@/lib/visits/letter/model';
import type { VisitStatus } from '@/lib/visits/model';
import type { VisitDetail } from '@/lib/visits/views';
import { type Act, offeredAct } from './acts';

/** Steps of the panel that need nothing said: one button each. */
export const BUTTON_STEPS = ['take', 'seek_approval', 'approve', 'complete', 'close'] as const;
export type ButtonStep = (typeof BUTTON_STEPS)[number];

/** What the panel puts first: a step with one button, accepting the city's days, or a page of its own. */
export type NextAct = ButtonStep | 'accept_dates' | Act | null;

/** Invited and not over: the letter belongs to these. */
const FIRM: readonly VisitStatus[] = ['invited', 'confirmed'];

type Panel = Pick<
  VisitDetail,
  | 'changes'
  | 'status'
  | 'operations'
  | 'transitions'
  | 'desk'
  | 'openProposal'
  | 'agreed'
  | 'letters'
  | 'declineLetter'
>;

/** Days of the city that this reader may accept. */
export const canAccept = ({ openProposal, operations }: Panel): boolean =>
  openProposal?.side === 'city' && operations.includes('accept_dates');

/** The one act the request asks of this reader now; null when it asks for none. */
export function nextAct(visit: Panel): NextAct {
  const free = (step: ButtonStep) =>
    visit.transitions.some((one) => one.transition === step && one.blockedBy.length === 0);
  if (free('take')) return 'take';
  if (canAccept(visit)) return 'accept_dates';
  if (visit.openProposal) return null;
  const change = openChange(visit);
  if (change?.side === 'city') return offered(visit, 'change');
  const ready = BUTTON_STEPS.find(free);
  if (ready) return ready;
  if (offeredAct(visit, 'approvals')) return 'approvals';
  if (visit.status === 'in_review' && !visit.agreed) return offered(visit, 'dates');
  if (visit.status === 'in_review' && !visit.desk?.screening.complete) {
    return offered(visit, 'screening');
  }
  if (FIRM.includes(visit.status) && !validLetter(visit.letters)) return offered(visit, 'letter');
  if (visit.status === 'declined') return offered(visit, 'decline-letter');
  return visit.status === 'expired' ? offered(visit, 'revive') : null;
}

const offered = (visit: Panel, act: Act): Act | null => (offeredAct(visit, act) ? act : null);
