import type { Days } from '@/lib/hosts/day';
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
  | 'agreed';

type Facts = Pick<VisitDetail, 'status' | 'openProposal' | 'agreed'>;

/** An open proposal comes first, then agreed days, then the status; that approval is sought is the host's business. */
export function situationOf({ status, openProposal, agreed }: Facts): Situation {
  if (openProposal) return openProposal.side === 'host' ? 'proposal' : 'own_proposal';
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
