import type { VisitStatus } from '../model';

/** Where the sign-off of a request stands; `outdated`: the draft was edited since, so nobody has read what would be sent. */
export type RequestSignOffState = 'open' | 'outdated' | 'approved' | 'returned' | 'replaced';

/** The state of a sign-off of one version of a draft, seen from the present one and from what the city hall asks for now. */
export function requestSignOffState(
  { status, visitVersion }: { status: string; visitVersion: number },
  visit: { status: VisitStatus; version: number; signOffRequired: boolean },
): RequestSignOffState {
  if (status === 'approved' || status === 'returned') return status;
  const asked = visit.status === 'draft' && visit.signOffRequired;
  if (status === 'replaced' || !asked) return 'replaced';
  return visitVersion === visit.version ? 'open' : 'outdated';
}
