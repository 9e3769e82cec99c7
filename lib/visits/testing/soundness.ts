import { expect } from 'vitest';
import { approvalGaps, presentApprovals } from '../approvals';
import { APPROVAL_TIERS, type VisitStatus } from '../model';
import { acceptedProposal } from '../proposals';
import type { VisitState } from '../state';

const FIRM: readonly VisitStatus[] = ['invited', 'confirmed', 'completed', 'closed'];

/** What must hold of a visit at every moment of every run. */
export function expectSound(visit: VisitState) {
  const withStatus = (status: string) => visit.proposals.filter((one) => one.status === status);
  expect(withStatus('open').length).toBeLessThanOrEqual(1);
  expect(withStatus('accepted').length).toBeLessThanOrEqual(1);
  const accepted = acceptedProposal(visit);
  expect(visit.agreed).toEqual(
    accepted && { startsOn: accepted.startsOn, endsOn: accepted.endsOn },
  );
  const ranks = presentApprovals(visit).map((one) => APPROVAL_TIERS.indexOf(one.tier));
  expect(ranks).toEqual(ranks.map((_, index) => index));
  if (FIRM.includes(visit.status)) {
    expect(visit.laneId).not.toBeNull();
    expect(visit.agreed).not.toBeNull();
    expect(approvalGaps(visit)).toEqual([]);
  }
  if (visit.status !== 'draft' && visit.status !== 'withdrawn') {
    expect(visit.reference).not.toBeNull();
    expect(visit.submittedAt).not.toBeNull();
  }
}
