import type { Day, Days } from '@/lib/hosts/day';
import type { RequestRule } from '@/lib/hosts/rules/catalogue';
import type { Calendar } from '@/lib/hosts/working-days';
import type { MessageParams } from '@/lib/i18n/message-params';
import type { Reason } from '@/lib/result';
import type { Payer, RankBand, Side, Transition } from './model';
import type { RequestContent, RequestField } from './request';

/** What a rule has to say; each has a sentence in both languages under `visits.finding`. */
export const FINDINGS = [
  'level_counterpart',
  'level_differs',
  'tier',
  'tier_unknown',
  'size_unusual',
  'size_split',
  'site_capacity',
  'days_long',
  'lead_time_short',
  'lead_time_tight',
  'holiday_host',
  'make_up_workday',
  'holidays_unconfirmed',
  'holidays_unknown',
  'holiday_guest',
  'guest_quiet',
  'guest_unknown',
  'guest_year_unknown',
  'blackout',
  'duplicate',
  'agent_unauthorised',
  'reciprocity',
  'anniversary',
  'anniversary_between',
  'visa_free',
  'visa_lapsed',
  'visa_unknown',
  'sensitive',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

export type Finding = {
  rule: RequestRule;
  severity: 'info' | 'warn' | 'block';
  reason: Reason;
  /** Where it can be corrected. */
  field: RequestField;
  /** Who reads it: how and by whom a visit is approved is the host's business. */
  audience: readonly Side[];
  /** Steps that a `block` stands in the way of. */
  blocks?: readonly Transition[];
};

export type Checked = {
  request: RequestContent;
  /** Days proposed or agreed on; without them the windows are looked at. */
  days?: Days | null;
  /** Rank band of the counterpart the desk has in mind. */
  counterpartBand?: RankBand | null;
  /** Other visits of the same city to this host. */
  earlier?: readonly EarlierVisit[];
  /** Public holidays of the guest's country, from the first day of this year; null when none are on record, absent when nobody asked. */
  guest?: Calendar | null;
  /** The desk has noted that the due-diligence sheet of a sensitive request is there. */
  sheetDone?: boolean;
  /** Dated ties of the guest's city with the host's city. */
  ties?: readonly KnownTie[];
  /** Visits of the same city that this host has received; absent when the reader may not know of them. */
  received?: readonly PastVisit[];
  /** Visits of the host to that city, as far as they are on record; absent likewise. */
  sent?: readonly PastVisit[];
  /** Country of the guests and country of the host (ISO codes). */
  entry?: { from: string; to: string };
};

/** A tie of which a year at least is known; the name is that of the host's city. */
export type KnownTie = { since: string; nameEn: string; nameZh: string | null };

/** A visit that took place, in either direction: its last day, the rank of its head and who bore the local costs, as far as known. */
export type PastVisit = { day: Day; band: RankBand | null; paysLocal: Payer | null };

export type EarlierVisit = { reference: string; sectors: readonly string[]; day: Day };

const EVERYONE: readonly Side[] = ['city', 'host'];

/** A finding for both sides; without parameters its sentence needs none. */
export const finding = (
  rule: RequestRule,
  severity: Finding['severity'],
  code: FindingCode,
  field: RequestField,
  params?: MessageParams,
): Finding => ({
  rule,
  severity,
  field,
  audience: EVERYONE,
  reason: { code: `visits.finding.${code}`, ...(params && { params }) },
});
