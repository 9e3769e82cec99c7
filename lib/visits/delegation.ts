import type { Reason } from '@/lib/result';
import { refusal } from './refusals';
import type { Member } from './state';

/**
 * What the short delegation list lacks; empty when it is complete: everyone with printed name, office and role, in an
 * unbroken order of precedence that one head of delegation leads.
 */
export function delegationGaps(members: readonly Member[]): Reason[] {
  if (members.length === 0) return [refusal('delegation_empty')];
  const ordered = [...members].sort((a, b) => a.position - b.position);
  const gaps = ordered
    .filter((one) => one.printedName.trim() === '' || one.office.trim() === '')
    .map((one) => refusal('member_incomplete', { number: one.position }));
  if (ordered.some((one, index) => one.position !== index + 1)) {
    gaps.push(refusal('delegation_order'));
  }
  const heads = ordered.filter((one) => one.role === 'head_of_delegation');
  if (heads.length !== 1 || ordered[0]?.role !== 'head_of_delegation') {
    gaps.push(refusal('delegation_head'));
  }
  return gaps;
}
