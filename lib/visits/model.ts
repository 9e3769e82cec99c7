import type { Role } from '@/lib/auth/model';

/** Where the decision stands; everything parallel, repeated or dated is a child row or is derived. */
export const VISIT_STATUSES = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
  'closed',
  'declined',
  'withdrawn',
  'cancelled',
  'expired',
] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** Nothing leads out of these, except that an expired visit can be revived. */
export const FINAL_STATUSES = ['closed', 'declined', 'withdrawn', 'cancelled', 'expired'] as const;

export const TRANSITIONS = [
  'submit',
  'take',
  'request_changes',
  'resubmit',
  'seek_approval',
  'approve',
  'confirm',
  'complete',
  'close',
  'decline',
  'withdraw',
  'cancel',
  'postpone',
  'expire',
  'revive',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** Writes that leave the status as it is. */
export const OPERATIONS = [
  'edit_request',
  'provide_mandate',
  'propose_dates',
  'accept_dates',
  'save_screening',
  'ask_opinion',
  'record_opinion',
  'record_approval',
  'save_translation',
  'save_letter',
  'approve_letter',
  'issue_letter',
  'save_decline_letter',
  'send_decline_letter',
  'request_change',
  'accept_change',
  'refuse_change',
  'withdraw_change',
  'record_change_approval',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Whoever can act on a visit: a person's role towards it, or the clock. */
export type VisitRole = Role | 'timer';

export const SIDES = ['city', 'host'] as const;
export type Side = (typeof SIDES)[number];
export type EventSide = Side | 'timer';

export const otherSide = (side: Side): Side => (side === 'city' ? 'host' : 'city');

export const VISIT_TYPES = [
  'official_call',
  'working_visit',
  'study_visit',
  'trade_mission',
  'signing',
  'anniversary',
  'expert_exchange',
] as const;
export type VisitType = (typeof VISIT_TYPES)[number];

export const VISIT_FORMATS = ['in_person', 'virtual', 'hybrid'] as const;
export type VisitFormat = (typeof VISIT_FORMATS)[number];

/** Rank of an office, present or former, from 90 (minister) to 20 (expert). */
export const RANK_BANDS = [90, 80, 70, 60, 50, 40, 30, 20] as const;
export type RankBand = (typeof RANK_BANDS)[number];

export const isRankBand = (value: unknown): value is RankBand =>
  (RANK_BANDS as readonly unknown[]).includes(value);

/** Who approves, lowest first: a tier needs every lower one before it. */
export const APPROVAL_TIERS = ['desk', 'office_head', 'city', 'province', 'national'] as const;
export type ApprovalTier = (typeof APPROVAL_TIERS)[number];

export const PROPOSAL_STATUSES = ['open', 'accepted', 'countered', 'lapsed'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** Who bears a cost. */
export const PAYERS = ['city', 'host', 'shared'] as const;
export type Payer = (typeof PAYERS)[number];

export const MANDATES = ['given', 'to_follow'] as const;
export type Mandate = (typeof MANDATES)[number];

/** An answer to a question of the request: a blank one is unanswered, which is not a no. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Kinds of paper that a visit may be there to sign. */
export const SIGNING_TYPES = [
  'letter_of_intent',
  'memorandum',
  'framework',
  'friendship',
  'project',
] as const;
export type SigningType = (typeof SIGNING_TYPES)[number];

/** Whether the public body has written that an agent speaks for it. */
export const AUTHORISATIONS = ['given', 'missing'] as const;
export type Authorisation = (typeof AUTHORISATIONS)[number];

/** Who else knows of the visit. */
export const INFORMED_BODIES = [
  'own_embassy',
  'own_consulate',
  'chinese_embassy',
  'ministry',
  'region',
  'network',
  'other',
] as const;
export type InformedBody = (typeof INFORMED_BODIES)[number];

export const PARTY_KINDS = ['officials', 'business', 'academia', 'press', 'interpreters'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const MEMBER_ROLES = [
  'head_of_delegation',
  'official',
  'business',
  'academia',
  'press',
  'interpreter',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const DECLINE_REASONS = [
  'dates_unavailable',
  'capacity',
  'level_mismatch',
  'outside_priorities',
  'already_received',
  'better_elsewhere',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What the host offers instead when it declines. */
export const ALTERNATIVES = ['virtual_call', 'later_window', 'department_level', 'none'] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

/** Why a visit is called off or put off after approval. */
export const CALL_OFF_REASONS = [
  'schedule_conflict',
  'change_of_office',
  'travel_not_possible',
  'health_or_safety',
  'budget',
  'event_moved',
  'other',
] as const;
export type CallOffReason = (typeof CALL_OFF_REASONS)[number];

/** Events of the timeline. Host-internal acts (screening, approvals) leave none: the audit log has them. */
export const EVENT_KINDS = [
  'draft_started',
  ...TRANSITIONS,
  'dates_proposed',
  'dates_countered',
  'dates_accepted',
  'dates_lapsed',
  'mandate_provided',
  'expiry_warned',
  'letter_issued',
  'decline_letter_sent',
  'change_requested',
  'change_noted',
  'change_accepted',
  'dates_moved',
  'change_refused',
  'change_withdrawn',
  'change_reminded',
  'change_lapsed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Languages a delegation may work in: those of the two sides first, then those of Europe's cities (ISO 639). */
export const LANGUAGES = [
  'en',
  'zh',
  'bg',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'eu',
  'fi',
  'fr',
  'ga',
  'gl',
  'hr',
  'hu',
  'is',
  'it',
  'ka',
  'lb',
  'lt',
  'lv',
  'mk',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'tr',
  'uk',
] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
