import type { Moment } from '@/lib/hosts/moment';
import { checkVisit } from './checks';
import { type Gap, gapsOf, gapsOfCorrected } from './completeness';
import type { Finding } from './findings';
import type { VisitState } from './state';

/** A rule that stands in the way of sending a request: too little lead time the first time, an agency without a letter always. */
export const blocksSending = (status: VisitState['status'], finding: Finding): boolean =>
  finding.blocks?.includes(status === 'changes_requested' ? 'resubmit' : 'submit') ?? false;

/** All that keeps a request from being sent, or sent back corrected: what it lacks, and the rules that block it. */
export function openGaps(
  { status, request, agreed }: Pick<VisitState, 'status' | 'request' | 'agreed'>,
  moment: Moment,
): Gap[] {
  const lacking =
    status === 'changes_requested'
      ? gapsOfCorrected(request, agreed !== null, moment)
      : gapsOf(request, moment);
  const blocks = checkVisit({ request }, moment).filter((one) => blocksSending(status, one));
  return [...lacking, ...blocks.map(({ field, reason }) => ({ field, reason }))];
}
