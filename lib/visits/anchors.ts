import type { Reason } from '@/lib/result';
import { REFUSALS, type RefusalCode } from './refusals';

/** Which field of its form answers a refusal of the rules; null when none does. */
export type Anchor = (reason: Reason) => string | null;

const anchor =
  (fields: Partial<Record<RefusalCode, string>>): Anchor =>
  (reason) => {
    const code = codeOf(reason);
    return (code && fields[code]) ?? null;
  };

/** The form that proposes days. */
export const dateAnchor = anchor({
  dates_length: 'endsOn',
  dates_past: 'startsOn',
  dates_too_far: 'endsOn',
  dates_reason: 'note',
  counter_reason: 'note',
  lead_time: 'startsOn',
});

/** Forms that end or put off a visit, with a reason and perhaps an alternative. */
export const exitAnchor = anchor({
  reason_missing: 'reason',
  reason_text: 'text',
  alternative_missing: 'alternative',
});

export const remarksAnchor = anchor({ remark_missing: 'remarks[0].text' });

export const approvalAnchor = anchor({ approval_future: 'decidedOn' });

/** The forms that ask for an opinion and record it. */
export const opinionAnchor = anchor({
  opinion_text: 'answer',
  opinion_future: 'answeredOn',
  opinion_unknown: 'of',
  opinion_due_past: 'dueOn',
  opinion_open: 'of',
  opinion_recorded: 'opinionId',
});

/** The forms that ask for a change. */
export const changeAnchor = anchor({
  dates_length: 'endsOn',
  dates_past: 'startsOn',
  dates_too_far: 'endsOn',
  lead_time: 'startsOn',
  change_name: 'headName',
  change_level: 'headRankBand',
  change_size: 'officials',
  change_sectors: 'sectors',
});

export const delegationAnchor = anchor({
  delegation_empty: 'members[0].printedName',
  delegation_head: 'members[0].role',
});

const WINDOW_FIELDS: Partial<Record<RefusalCode, string>> = {
  window_days: 'days',
  window_backwards: 'latest',
  window_too_short: 'latest',
  window_reason: 'reason',
  window_too_far: 'latest',
};

/** Forms with windows: the row by its letter, then what of it is to be changed. */
export const windowAnchor: Anchor = (reason) => {
  const code = codeOf(reason);
  const letter = typeof reason.params?.window === 'string' ? reason.params.window : 'A';
  const row = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return `windows[${row}].${(code && WINDOW_FIELDS[code]) ?? 'earliest'}`;
};

const codeOf = ({ code }: Reason): RefusalCode | undefined =>
  REFUSALS.find((one) => code === `visits.refusal.${one}`);
