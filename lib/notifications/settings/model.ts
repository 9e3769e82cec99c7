import { type Actor, hasRole } from '@/lib/auth/model';
import type { NoticeKind } from '../kinds';
import type { VisitNoticeKind } from '../visit-news';

/** Groups of notices a person chooses for, in the order of the page. */
export const NOTICE_GROUPS = ['visits', 'team', 'programme', 'reminders'] as const;

export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

/** How a notice reaches its reader; it stands on the site in any case. */
export const NOTICE_WAYS = ['at_once', 'daily', 'on_site'] as const;

export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** What holds until somebody chooses. */
export const DEFAULT_WAY: NoticeWay = 'at_once';

export type NoticeSettings = Record<NoticeGroup, NoticeWay>;

export const NOTICE_SETTINGS_PATH = '/account/notifications';

/** `always` cannot be switched off: the law sets the term by which an administrator must have acted. GDPR Art. 12(3). */
const GROUP_OF: Record<Exclude<NoticeKind, VisitNoticeKind>, NoticeGroup | 'always'> = {
  claim_submitted: 'programme',
  claim_resubmitted: 'programme',
  claim_returned: 'team',
  claim_verified: 'team',
  claim_refused: 'team',
  sign_off_given: 'team',
  sign_off_returned: 'team',
  request_sign_off_returned: 'team',
  profile_published: 'programme',
  policy_published: 'programme',
  join_requested: 'team',
  join_refused: 'team',
  join_lapsed: 'team',
  handover_asked: 'team',
  handover_refused: 'team',
  handover_lapsed: 'team',
  handover_withdrawn: 'team',
  handed_over: 'team',
  contact_moved: 'visits',
  contact_city: 'team',
  contact_programme: 'programme',
  participation_paused: 'programme',
  participation_resumed: 'programme',
  participation_archived: 'programme',
  participation_restored: 'programme',
  partner_paused: 'programme',
  partner_resumed: 'programme',
  message: 'visits',
  message_internal: 'visits',
  interest_received: 'visits',
  interest_mutual: 'visits',
  interest_declined: 'visits',
  interest_withdrawn: 'visits',
  interest_dormant: 'visits',
  interest_due: 'reminders',
  opinion_due: 'reminders',
  opinion_overdue: 'reminders',
  profile_renewal: 'reminders',
  erasure_asked: 'always',
  erasure_due: 'always',
  erasure_overdue: 'always',
};

/** The group of a kind of notice; null for what is always mailed at once, and for mails that are no notice. */
export function groupOf(kind: string): NoticeGroup | null {
  if (/^visit_(expiry_warned|change_reminded)_(city|host)$/.test(kind)) return 'reminders';
  if (/^visit_\w+_(city|host)$/.test(kind)) return 'visits';
  const group = Object.entries(GROUP_OF).find(([one]) => one === kind)?.[1];
  return group === undefined || group === 'always' ? null : group;
}

/** Groups of which this person is told at all: a host's office has no profile to sign off, the programme no visits. */
export function groupsFor(actor: Actor): NoticeGroup[] {
  const isHost = hasRole(actor, 'host_officer', 'host_approver');
  const isProgramme = hasRole(actor, 'programme_admin', 'auditor');
  const isCity = hasRole(actor, 'city_officer', 'city_approver') || !(isHost || isProgramme);
  return NOTICE_GROUPS.filter(
    (group) => isCity || group === 'programme' || (isHost && group !== 'team'),
  );
}
