import type { ClaimStatus } from '@/lib/auth/model';

/** Days the link to a sign-off works: a chief of staff reads mail between two journeys, not within the hour. */
export const SIGN_OFF_DAYS = 7;

/** Where a sign-off stands; `outdated`: the draft was edited since, so that approving would publish what nobody read. */
export type SignOffState = 'open' | 'outdated' | 'approved' | 'returned' | 'replaced';

/** Statuses of a claim in which its profile can be put before the approver and signed off. */
const SIGNABLE_STATUSES: readonly ClaimStatus[] = ['draft', 'changes_requested', 'verified'];

export const isSignable = (status: ClaimStatus): boolean => SIGNABLE_STATUSES.includes(status);

export const SIGN_OFF_DECISIONS = ['approve', 'return'] as const;
export type SignOffDecision = (typeof SIGN_OFF_DECISIONS)[number];

/** The state of a sign-off of one draft, seen from the present one. */
export function signOffState(
  { status, draftVersion }: { status: string; draftVersion: number },
  presentDraft: number,
): SignOffState {
  if (status === 'approved' || status === 'returned' || status === 'replaced') return status;
  return draftVersion === presentDraft ? 'open' : 'outdated';
}
