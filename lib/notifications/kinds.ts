import type { DayParam, MessageParam, NameParam } from '@/lib/i18n/message-params';
import type { VisitNoticeKind } from './visit-news';

/** What every text about a visit may name. */
export type VisitParams = {
  /** Read again when the mail leaves: does the reader still work for that side? */
  visitId: string;
  reference: string;
  city: NameParam;
  /** The host's office. */
  host: NameParam;
};

type VisitNoticeParams = VisitParams & Record<string, MessageParam>;

/**
 * Kinds of notice other than those about a visit, with the parameters their texts need. A kind is a message key under
 * `notifications.kind` and `mail.template`; docs/domain/notifications.md says how to add one.
 */
type OtherNoticeParams = {
  /** To the programme: a city hall asks to be verified. */
  claim_submitted: { city: NameParam };
  /** To the programme: a returned profile comes back with every remark answered. */
  claim_resubmitted: { city: NameParam };
  /** To the claimant and the team. */
  claim_returned: { city: NameParam; count: number };
  claim_verified: { city: NameParam };
  /** To the officers of a city hall: the approver has decided on the profile. */
  sign_off_given: { city: NameParam; approver: string; organisationId: string };
  sign_off_returned: { city: NameParam; approver: string; organisationId: string };
  /** The same of a request for a visit that was given back; one that was signed off is told of as submitted. */
  request_sign_off_returned: { city: NameParam; approver: string; organisationId: string };
  claim_refused: { city: NameParam };
  /** To the programme: a verified city has published a version of its profile. */
  profile_published: { city: NameParam; number: number };
  /** To the desks of hosts and the programme: other weights are in force. */
  policy_published: { version: string };
  /** To the officers of a city hall: somebody asks to join them. The id is read again when the mail leaves. */
  join_requested: { city: NameParam; person: string; organisationId: string };
  /** To the one who asked. */
  join_refused: { city: NameParam; reason: string };
  join_lapsed: { city: NameParam };
  /** To the team of a city hall, and to the programme unless it did it itself. */
  participation_paused: ParticipationParams;
  participation_resumed: ParticipationParams;
  participation_archived: ParticipationParams;
  participation_restored: ParticipationParams;
  /** To the officers of a city hall: nobody has confirmed its profile for a year or more. */
  profile_renewal: { city: NameParam; since: DayParam; pause: DayParam };
  /** To the one who is to take over from an officer; back to that officer; or to the one named, when it is taken back. */
  handover_asked: { organisation: NameParam; person: string };
  handover_refused: { organisation: NameParam; person: string };
  handover_lapsed: { organisation: NameParam; person: string };
  handover_withdrawn: { organisation: NameParam; person: string };
  /** To the team and the officer who has handed over. */
  handed_over: { organisation: NameParam; from: string; to: string };
  /** To the desk of a host, about the contact of one visit. */
  contact_moved: { organisation: NameParam; person: string; reference: string };
  /** To the desks of hosts that have running visits of the city hall. */
  partner_paused: { city: NameParam };
  partner_resumed: { city: NameParam };
  /** Between a city hall and a host: what has become of an expression of interest. */
  interest_received: InterestParams;
  interest_mutual: InterestParams;
  interest_declined: InterestParams;
  interest_withdrawn: InterestParams;
  interest_dormant: InterestParams;
  /** To the other side of a conversation; of an internal one, to the colleagues. Where it stands is read again when the mail leaves. */
  message: MessageNotice;
  message_internal: MessageNotice;
  /** To the side that must answer: before the day, and on it. */
  interest_due: InterestParams & { due: DayParam };
  /** To the officers of a host's desk: a department or site has not answered, before its day and after it. */
  opinion_due: OpinionParams;
  opinion_overdue: OpinionParams;
  /** To the programme: somebody asks to be erased; a week before the term ends; when it is over. */
  erasure_asked: { until: DayParam };
  erasure_due: { until: DayParam };
  erasure_overdue: { until: DayParam };
  /** To the officers of a city hall: somebody has written to them. The id is read again when the mail leaves. */
  contact_city: { city: NameParam; organisationId: string };
  /** To the programme: somebody has written about a city nobody has claimed, or to the programme itself. */
  contact_programme: Record<string, never>;
};

/** `side` is the reader's, `other` the name of the other one; both are read again when the mail leaves. */
type InterestParams = { interestId: string; side: 'city' | 'host'; other: NameParam };

/** `of` is who was asked. The id is read again when the mail leaves. */
type OpinionParams = {
  visitId: string;
  reference: string;
  city: NameParam;
  of: NameParam;
  due: DayParam;
};

/** `side` is the reader's, `other` the side that writes, or the city an internal conversation is about. */
type MessageNotice = { threadId: string; side: 'city' | 'host'; other: NameParam };

/** `by` is city, programme or clock; `given` says whether there is a reason to quote. */
type ParticipationParams = { city: NameParam; by: string; given: 'yes' | 'no'; reason: string };

type Content =
  | { kind: VisitNoticeKind; params: VisitNoticeParams }
  | {
      [Kind in keyof OtherNoticeParams]: { kind: Kind; params: OtherNoticeParams[Kind] };
    }[keyof OtherNoticeParams];

export type NoticeKind = Content['kind'];

/** A notice to one or several people about one event. */
export type Notice = Content & {
  /** Path without language, opened after sign-in. */
  path: string;
  /** Names the event: the same event reaches the same reader once. */
  dedupeKey: string;
  /** A receipt also goes to the one who acted; news does not. */
  receipt?: boolean;
};
