import type { MessageParams } from '@/lib/i18n/message-params';
import type { Reason } from '@/lib/result';

/** Why the visit rules say no; each has a sentence in both languages under `visits.refusal`. */
export const REFUSALS = [
  // the step
  'wrong_status',
  // submit, resubmit
  'city_not_verified',
  'field_missing',
  'objective_measure',
  'event_backwards',
  'remark_unanswered',
  // windows
  'window_missing',
  'windows_too_many',
  'window_incomplete',
  'window_days',
  'window_backwards',
  'window_too_short',
  'window_reason',
  'window_past',
  'window_too_far',
  'windows_all_past',
  // proposals
  'dates_length',
  'dates_past',
  'dates_too_far',
  'dates_reason',
  'proposal_closed',
  'proposal_own',
  'counter_reason',
  'lead_time',
  // review and approval
  'remark_missing',
  'remark_text',
  'dates_not_agreed',
  'proposal_open',
  'screening_incomplete',
  'screening_item',
  'screening_note',
  'screening_reasons',
  'tier_unknown',
  'approval_missing',
  'approval_refused',
  'approval_order',
  'approval_recorded',
  'approval_above',
  'approval_future',
  'opinion_text',
  'opinion_future',
  'opinion_unknown',
  'opinion_due_past',
  'opinion_open',
  'opinion_recorded',
  'slot_taken',
  'slot_taken_long',
  'no_lane',
  // afterwards
  'delegation_empty',
  'delegation_head',
  'delegation_order',
  'member_incomplete',
  'not_over',
  'reports_missing',
  'mandate_in',
  // the invitation letter
  'letter_missing',
  'letter_days',
  'letter_open',
  'letter_not_approved',
  'decline_letter_missing',
  'decline_letter_open',
  'decline_letter_sent',
  // exits
  'reason_missing',
  'reason_text',
  'alternative_missing',
  'not_expired',
  'not_warned',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export const refusal = (code: RefusalCode, params?: MessageParams): Reason => ({
  code: `visits.refusal.${code}`,
  ...(params && { params }),
});
