import type { Day } from '@/lib/hosts/day';
import type { Reason } from '@/lib/result';
import { APPROVAL_TIERS, type ApprovalTier, type RankBand } from './model';
import { refusal } from './refusals';
import type { Approval, VisitState } from './state';

/** Approval tier by rank band (docs/domain/visits.md, table of rank bands). */
const TIER_OF: Record<RankBand, ApprovalTier> = {
  90: 'national',
  80: 'province',
  70: 'city',
  60: 'city',
  50: 'city',
  40: 'office_head',
  30: 'office_head',
  20: 'desk',
};

/** The tier that decides: by the higher of the head's present and former rank. Null while the rank is unknown. */
export function tierFor(present: RankBand | null, former: RankBand | null): ApprovalTier | null {
  if (present === null) return null;
  return TIER_OF[former !== null && former > present ? former : present];
}

/** All tiers that must grant, in the order in which they do: every one up to the deciding one. */
export const requiredTiers = (tier: ApprovalTier): ApprovalTier[] =>
  APPROVAL_TIERS.slice(0, APPROVAL_TIERS.indexOf(tier) + 1);

type Approvable = Pick<VisitState, 'tier' | 'round' | 'approvals'>;

/** Approvals of the present round, in the order in which they were recorded. */
export const presentApprovals = ({ round, approvals }: Approvable): Approval[] =>
  approvals.filter((one) => one.round === round);

/** The tier whose decision is to be recorded next; null when all are granted, one has refused, or none is computed. */
export function nextTier(visit: Approvable): ApprovalTier | null {
  if (visit.tier === null) return null;
  const recorded = presentApprovals(visit);
  if (recorded.some((one) => one.result === 'refused')) return null;
  const granted = recorded.map((one) => one.tier);
  return requiredTiers(visit.tier).find((tier) => !granted.includes(tier)) ?? null;
}

/** Why the visit is not approved by all its tiers; empty when it is. */
export function approvalGaps(visit: Approvable): Reason[] {
  if (visit.tier === null) return [refusal('tier_unknown')];
  const recorded = presentApprovals(visit);
  const refused = recorded.find((one) => one.result === 'refused');
  if (refused) return [refusal('approval_refused', { tier: refused.tier })];
  const granted = recorded.map((one) => one.tier);
  const missing = requiredTiers(visit.tier).filter((tier) => !granted.includes(tier));
  if (missing.length > 0) return missing.map((tier) => refusal('approval_missing', { tier }));
  return isAscending(granted) ? [] : [refusal('approval_order', { tier: granted[0] ?? 'desk' })];
}

/** Why this decision of a tier cannot be recorded now; empty when it can. */
export function recordingProblems(
  visit: Approvable,
  entry: { tier: ApprovalTier; decidedOn: Day },
  today: Day,
): Reason[] {
  if (visit.tier === null) return [refusal('tier_unknown')];
  const recorded = presentApprovals(visit);
  const refused = recorded.find((one) => one.result === 'refused');
  if (refused) return [refusal('approval_refused', { tier: refused.tier })];
  if (recorded.some((one) => one.tier === entry.tier)) {
    return [refusal('approval_recorded', { tier: entry.tier })];
  }
  if (!requiredTiers(visit.tier).includes(entry.tier)) {
    return [refusal('approval_above', { tier: entry.tier })];
  }
  const next = nextTier(visit);
  const problems: Reason[] = [];
  if (next !== null && next !== entry.tier)
    problems.push(refusal('approval_order', { tier: next }));
  if (entry.decidedOn > today) problems.push(refusal('approval_future'));
  return problems;
}

function isAscending(tiers: readonly ApprovalTier[]): boolean {
  const ranks = tiers.map((tier) => APPROVAL_TIERS.indexOf(tier));
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
}
