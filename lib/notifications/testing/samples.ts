import type { PlainMail } from '@/lib/mail/queue-mail';
import type { PlainMailParams } from '@/lib/mail/templates';
import type { Notice } from '../kinds';
import type { NoticeSide, VisitEventCode, VisitNews } from '../visit-news';
import { type ToldVisit, visitNotices } from '../visit-notices';

const city = { name: { en: 'Teststadt', zh: '测试市' } };
const dates = { days: { from: '2027-05-12', to: '2027-05-14' } };
const day = { day: '2027-04-02' };

export const toldVisit: ToldVisit = {
  id: '01890000-0000-7000-8000-000000000001',
  reference: 'DL-2027-014',
  hostId: '01890000-0000-7000-8000-000000000002',
  organisationId: '01890000-0000-7000-8000-000000000003',
  city,
  host: { name: { en: 'Testhafen', zh: '测试港市外办' } },
};

type Sample<Code extends VisitEventCode> = Omit<
  Extract<VisitNews, { event: Code }>,
  'event' | 'key'
>;

/** One example of each event; those that either side can bring about come `by` the side asked for. */
const newsBy = (by: NoticeSide): { [Code in VisitEventCode]: Sample<Code> } => ({
  submitted: { answerDue: day },
  taken: {},
  changes_requested: { count: by === 'city' ? 1 : 3 },
  resubmitted: {},
  mandate_provided: {},
  dates_proposed: { by, dates },
  dates_accepted: { by, dates },
  dates_countered: { by, dates },
  dates_lapsed: { by, dates },
  approval_sought: {},
  letter_issued: { number: 'DL-2027-INV-014' },
  decline_letter_sent: {},
  invited: { dates },
  declined: { alternative: by === 'city' ? 'none' : 'later_window' },
  withdrawn: {},
  confirmed: { dates },
  cancelled: { by },
  postponed: { by },
  completed: {},
  closed: {},
  expiry_warned: { until: day },
  expired: {},
  revived: { by },
  change_requested: { by, point: 'level', until: day },
  change_noted: { by, point: 'size' },
  change_accepted: { by, point: 'head' },
  dates_moved: { by, dates, former: { days: { from: '2027-05-05', to: '2027-05-07' } } },
  change_refused: { by, point: 'dates' },
  change_withdrawn: { by, point: 'sectors' },
  change_reminded: { by, point: 'dates', until: day },
  change_lapsed: { by, point: 'dates' },
});

export const visitEvents = Object.keys(newsBy('host')) as VisitEventCode[];

/** Every event of a visit, brought about by one side. */
export const visitNews = (by: NoticeSide): VisitNews[] =>
  Object.entries(newsBy(by)).map(
    ([event, details]) => ({ event, key: 1, ...details }) as VisitNews,
  );

type OtherKind = Exclude<Notice['kind'], `visit_${string}`>;

const interest = { interestId: toldVisit.id, side: 'city' as const, other: city };

const conversation = {
  threadId: '0192f3a0-0000-7000-8000-000000000009',
  side: 'host',
  other: city,
} as const;

const opinion = {
  visitId: toldVisit.id,
  reference: toldVisit.reference,
  city,
  of: { name: { en: 'Test bureau', zh: '测试局' } },
  due: day,
};

const otherNotices: { [Kind in OtherKind]: Extract<Notice, { kind: Kind }>['params'] } = {
  claim_submitted: { city },
  claim_resubmitted: { city },
  claim_returned: { city, count: 2 },
  claim_verified: { city },
  sign_off_given: {
    city,
    approver: 'Dr Kim Muster',
    organisationId: toldVisit.organisationId,
  },
  sign_off_returned: {
    city,
    approver: 'Dr Kim Muster',
    organisationId: toldVisit.organisationId,
  },
  request_sign_off_returned: {
    city,
    approver: 'Dr Kim Muster',
    organisationId: toldVisit.organisationId,
  },
  claim_refused: { city },
  policy_published: { version: 'match-1.1' },
  profile_published: { city, number: 2 },
  join_requested: { city, person: 'Kim Example', organisationId: toldVisit.organisationId },
  join_refused: { city, reason: 'Please ask our press office.' },
  join_lapsed: { city },
  participation_paused: { city, by: 'city', given: 'yes', reason: 'Elections are near.' },
  participation_resumed: { city, by: 'programme', given: 'no', reason: '' },
  participation_archived: { city, by: 'city', given: 'yes', reason: 'The office closes.' },
  participation_restored: { city, by: 'programme', given: 'yes', reason: 'The office is back.' },
  handover_asked: { organisation: city, person: 'Kim Example' },
  handover_refused: { organisation: city, person: 'Kim Example' },
  handover_lapsed: { organisation: city, person: 'Kim Example' },
  handover_withdrawn: { organisation: city, person: 'Kim Example' },
  handed_over: { organisation: city, from: 'Kim Example', to: 'Jo Sample' },
  contact_moved: { organisation: city, person: 'Jo Sample', reference: 'DL-2027-014' },
  message: conversation,
  message_internal: conversation,
  interest_received: interest,
  interest_mutual: interest,
  interest_declined: interest,
  interest_withdrawn: interest,
  interest_dormant: interest,
  interest_due: { ...interest, due: day },
  opinion_due: opinion,
  opinion_overdue: opinion,
  profile_renewal: { city, since: { day: '2026-05-12' }, pause: { day: '2029-05-12' } },
  partner_paused: { city },
  partner_resumed: { city },
  erasure_asked: { until: day },
  erasure_due: { until: day },
  erasure_overdue: { until: day },
  contact_city: { city, organisationId: toldVisit.organisationId },
  contact_programme: {},
};

const plainMails: PlainMailParams = {
  sign_off_requested: {
    city,
    organisationId: toldVisit.organisationId,
    officer: 'Jo Muster',
    summary: '1. …',
    days: 7,
    path: '/sign-off/secret',
  },
  request_sign_off_requested: {
    city,
    organisationId: toldVisit.organisationId,
    officer: 'Jo Muster',
    summary: '1. …',
    days: 7,
    path: '/sign-off/secret',
  },
  confirm_email: { city, hours: 24, path: '/confirm/secret' },
  already_registered: { path: '/sign-in' },
  confirm_join_request: { city, hours: 24, path: '/join/request/secret' },
  join_waiting: { city, path: '/cities/teststadt-de' },
  reset_password: { minutes: 30, path: '/set-password/secret' },
  password_changed: { path: '/reset' },
  daily_summary: { day, path: '/workspace/notifications' },
  erasure_received: { until: day, path: '/account' },
  account_erased: { path: '/privacy' },
  change_address_old: { hours: 24, path: '/confirm-address/secret' },
  change_address_new: { hours: 24, path: '/confirm-address/secret' },
  address_changed: { path: '/' },
  team_invitation: { organisation: city, hours: 24, path: '/set-password/secret' },
  successor_invitation: {
    organisation: city,
    person: 'Kim Example',
    hours: 24,
    path: '/set-password/secret',
  },
  team_joined: { organisation: city, path: '/start' },
};

/** Every notice there is, both ways where a side matters. */
export const notices = (): Notice[] => [
  ...(['city', 'host'] as const).flatMap((by) =>
    visitNews(by).flatMap((news) => visitNotices(toldVisit, news).map((one) => one.notice)),
  ),
  ...Object.entries(otherNotices).map(
    ([kind, params]) => ({ kind, params, path: '/admin', dedupeKey: kind }) as Notice,
  ),
];

/** Every mail there is: those of the notices, and the others. */
export const mails = () => [
  ...notices().map(({ kind, params, path }) => ({ template: kind, params: { ...params, path } })),
  ...Object.entries(plainMails).map(
    ([template, params]) => ({ template, params }) as Pick<PlainMail, 'template' | 'params'>,
  ),
];
