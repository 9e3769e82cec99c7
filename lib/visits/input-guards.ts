import type { Moment } from '@/lib/hosts/moment';
import type { Reason } from '@/lib/result';
import type { CommandInputs } from './command';
import { delegationGaps } from './delegation';
import { refusal } from './refusals';
import type { VisitState } from './state';
import { windowProblems } from './windows';

/** Why what was said with a command is not enough; empty when it is. */
export type InputGuard<Input> = (input: Input, visit: VisitState, moment: Moment) => Reason[];

/** At least one remark, each on a field and saying something. */
export const remarksAreGiven: InputGuard<CommandInputs['request_changes']> = ({ remarks }) => {
  if (remarks.length === 0) return [refusal('remark_missing')];
  return remarks.some((one) => one.text.trim() === '') ? [refusal('remark_text')] : [];
};

/** Every remark is answered, now or before. */
export const remarksAreAnswered: InputGuard<CommandInputs['resubmit']> = ({ answers }, visit) =>
  visit.remarks
    .filter((one) => !one.answered && !answers[one.id]?.trim())
    .map((one) => refusal('remark_unanswered', { field: one.field }));

export const delegationIsComplete: InputGuard<CommandInputs['confirm']> = ({ members }) =>
  delegationGaps(members);

/** A reason code; "other" needs words. */
export const reasonIsGiven: InputGuard<{ reason: string | null; text: string }> = ({
  reason,
  text,
}) => {
  if (reason === null) return [refusal('reason_missing')];
  return reason === 'other' && text.trim() === '' ? [refusal('reason_text')] : [];
};

export const alternativeIsGiven: InputGuard<CommandInputs['decline']> = ({ alternative }) =>
  alternative === null ? [refusal('alternative_missing')] : [];

export const newWindowLiesAhead: InputGuard<CommandInputs['revive']> = (
  { windows },
  _visit,
  moment,
) => windowProblems(windows, moment);
