import type { Days } from '@/lib/hosts/day';
import { openChange } from '@/lib/visits/changes/model';
import type { VisitStatus } from '@/lib/visits/model';
import type { RequestWindow } from '@/lib/visits/request';
import type { VisitDetail } from '@/lib/visits/views';
import { windowLetter } from '@/lib/visits/windows';

/** What the page of a visit speaks of first, as the city sees it. */
export type Situation =
  | Exclude<VisitStatus, 'pending_approval'>
  /** The host has put days to the city. */
  | 'proposal'
  /** The city has put days to the host. */
  | 'own_proposal'
  /** Both sides agree on days; the host is considering. */
  | 'agreed'
  /** The host asks to change an approved visit. */
  | 'change'
  /** The city asks to. */
  | 'own_change';

type Facts = Pick<VisitDetail, 'status' | 'openProposal' | 'agreed' | 'changes'>;

/**
 * An open proposal comes first, then an open change, then agreed days, then the status; that approval is sought is the
 * host's business.
 */
export function situationOf({ status, openProposal, agreed, changes }: Facts): Situation {
  if (openProposal) return openProposal.side === 'host' ? 'proposal' : 'own_proposal';
  const change = openChange({ changes });
  if (change) return change.side === 'host' ? 'change' : 'own_change';
  if (status === 'in_review' || status === 'pending_approval') {
    return agreed ? 'agreed' : 'in_review';
  }
  return status;
}

/** The letter of the window that these days lie in; null when they lie in none. */
export function windowAround(days: Days, windows: readonly RequestWindow[]): string | null {
  const index = windows.findIndex(
    ({ earliest, latest }) =>
      earliest !== null && latest !== null && earliest <= days.startsOn && days.endsOn <= latest,
  );
  return index < 0 ? null : windowLetter(index);
}
