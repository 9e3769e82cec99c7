import type { DayParam, DaysParam } from '@/lib/i18n/message-params';

export type NoticeSide = 'city' | 'host';

/** What may happen to a visit that somebody is told about, with what the texts say beyond reference and names. */
export type VisitNewsParams = {
  /** The reference is given; the host's first answer is due then. */
  submitted: { answerDue: DayParam };
  taken: object;
  changes_requested: { count: number };
  resubmitted: object;
  /** The mandate letter that was to follow. */
  mandate_provided: object;
  /** A first proposal of one side. */
  dates_proposed: { by: NoticeSide; dates: DaysParam };
  /** One side accepts what the other proposed. */
  dates_accepted: { by: NoticeSide; dates: DaysParam };
  /** One side answers a proposal with another one. */
  dates_countered: { by: NoticeSide; dates: DaysParam };
  /** Nobody answered a proposal in time; `by` is the side that had made it. */
  dates_lapsed: { by: NoticeSide; dates: DaysParam };
  approval_sought: object;
  /** The invitation letter has its number; signed copies go by post. */
  letter_issued: { number: string };
  /** The letter that goes with a declined request can be read. */
  decline_letter_sent: object;
  invited: { dates: DaysParam };
  declined: { alternative: 'virtual_call' | 'later_window' | 'department_level' | 'none' };
  withdrawn: object;
  confirmed: { dates: DaysParam };
  cancelled: { by: NoticeSide };
  postponed: { by: NoticeSide };
  completed: object;
  closed: object;
  /** Ten working days before it happens. */
  expiry_warned: { until: DayParam };
  expired: object;
  revived: { by: NoticeSide };
  /** One side asks to change a point of an approved visit; the other answers by then. */
  change_requested: { by: NoticeSide; point: NoticePoint; until: DayParam };
  /** A few people more or fewer: told, not asked. */
  change_noted: { by: NoticeSide; point: NoticePoint };
  change_accepted: { by: NoticeSide; point: NoticePoint };
  /** Both sides agree on other days for an approved visit. */
  dates_moved: { by: NoticeSide; dates: DaysParam; former: DaysParam };
  change_refused: { by: NoticeSide; point: NoticePoint };
  change_withdrawn: { by: NoticeSide; point: NoticePoint };
  /** The answer is due soon; `by` is the side that asks. */
  change_reminded: { by: NoticeSide; point: NoticePoint; until: DayParam };
  /** Nobody answered in time; `by` is the side that had asked. */
  change_lapsed: { by: NoticeSide; point: NoticePoint };
};

/** What of a visit is changed. */
export type NoticePoint = 'dates' | 'head' | 'level' | 'size' | 'sectors';

export type VisitEventCode = keyof VisitNewsParams;

/** One event of a visit, ready to tell: its code, what the texts need and a key that no other event of the visit has. */
export type VisitNews = {
  [Code in VisitEventCode]: { event: Code; key: string | number } & VisitNewsParams[Code];
}[VisitEventCode];

export type VisitNoticeKind = `visit_${VisitEventCode}_${NoticeSide}`;
