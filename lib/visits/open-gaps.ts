import type { Moment } from '@/lib/hosts/moment';
import { checkVisit } from './checks';
import { type Gap, gapsOf, gapsOfCorrected } from './completeness';
import type { Finding } from './findings';
import type { VisitState } from './state';

/** A rule that stands in the way of a first submission, as too little lead time does. */
export const blocksSubmission = (finding: Finding): boolean =>
  finding.blocks?.includes('submit') ?? false;

/** All that keeps a request from being sent, or sent back corrected: what it lacks, and the rules that block it. */
export function openGaps(
  { status, request, agreed }: Pick<VisitState, 'status' | 'request' | 'agreed'>,
  moment: Moment,
): Gap[] {
  if (status === 'changes_requested') return gapsOfCorrected(request, agreed !== null, moment);
  const blocks = checkVisit({ request }, moment).filter(blocksSubmission);
  return [...gapsOf(request, moment), ...blocks.map(({ field, reason }) => ({ field, reason }))];
}
