import type { FileView } from '@/lib/files/model';
import type { Day, Days } from '@/lib/hosts/day';
import type { OfferedSite } from '@/lib/hosts/library/model';
import type { MessageParams } from '@/lib/i18n/message-params';
import type { Reason } from '@/lib/result';
import type { Assessment } from './assessment';
import type { ChangeRequest } from './changes/model';
import type { Gap } from './completeness';
import type { Milestone } from './deadlines';
import type { AvailableTransition } from './decide';
import type { DeclineLetterView } from './decline-letter/model';
import type { Finding } from './findings';
import type { IssuedLetter, LetterDraft } from './letter/model';
import type {
  ApprovalTier,
  EventKind,
  EventSide,
  Operation,
  RankBand,
  Side,
  VisitFormat,
  VisitStatus,
  VisitType,
} from './model';
import type { ConsultedView, OpinionView, OverdueOpinion } from './opinions/model';
import type { RequestContent, RequestField } from './request';
import type { ScreeningAnswers } from './screening';
import type { CityStage, Mark, Preparation } from './stages';
import type { Approval, DateProposal, Exit, Member } from './state';
import type { Turn } from './turn';

/** The two places of a visit, as the screens name them. */
export type VisitCity = {
  id: string;
  slug: string;
  name: string;
  /** Null where no trustworthy Chinese form exists: then `name` is shown, marked with its language. */
  nameZh: string | null;
  countryCode: string;
  timeZone: string;
};

export type VisitHost = {
  id: string;
  slug: string;
  name: string;
  nameZh: string | null;
  officeEn: string;
  officeZh: string;
  timeZone: string;
};

/** What every list and page says of a visit first. */
export type VisitHead = {
  id: string;
  reference: string | null;
  version: number;
  status: VisitStatus;
  /** The plain stage a city sees over the status. */
  stage: CityStage;
  marks: Mark[];
  title: string;
  titleOther: string;
  textLocale: RequestContent['textLocale'];
  type: VisitType | null;
  format: VisitFormat | null;
  demo: boolean;
  city: VisitCity;
  host: VisitHost;
  turn: Turn;
};

/** One row of a city's list or of the desk's inbox. */
export type VisitListItem = VisitHead & {
  sectors: RequestContent['sectors'];
  headRankBand: RankBand | null;
  /** Agreed days, else those of the open proposal, else the first window. */
  wanted: { kind: 'agreed' | 'proposed' | 'window'; days: Days } | null;
  updatedAt: Date;
};

export type RemarkView = {
  id: string;
  field: RequestField;
  text: string;
  textLocale: RequestContent['textLocale'];
  answer: string | null;
  madeAt: Date;
  answeredAt: Date | null;
};

/** One line of the timeline. Sentences: `visits.timeline.<side>.<kind>.title` and `.text`, with `params`. */
export type TimelineEntry = {
  seq: number;
  kind: EventKind;
  side: EventSide;
  at: Date;
  /** The day in the host's zone. */
  day: Day;
  /** Names of both sides included. */
  params: MessageParams;
  /** Full message code of a reason that was chosen, and the words that were added. */
  reasonCode: string | null;
  words: string | null;
};

/** A visit's page. What the reader may not know is absent. */
export type VisitDetail = VisitHead & {
  /** Which side the reader stands on; null for those who only read. */
  side: Side | null;
  today: Day;
  statusSince: Date;
  submittedAt: Date | null;
  firstAnswerDue: Day | null;
  firstAnswerAt: Date | null;
  /** As submitted; of a draft the working copy. Contact fields are empty for those who may not read them. */
  request: RequestContent;
  /** The mandate letter's file; null when there is none and for those who may not read names. */
  mandateFile: FileView | null;
  /** Counterpart texts: untranslated, to_check or confirmed. */
  textState: string;
  proposals: DateProposal[];
  openProposal: DateProposal | null;
  agreed: Days | null;
  /** What was asked to be changed after approval, in the order of asking; without the name of a new head for those who may not read names. */
  changes: ChangeRequest[];
  remarks: RemarkView[];
  /** Null for those who may not read names. */
  delegation: Member[] | null;
  preparations: Preparation[];
  /** What follows from the agreed days. */
  milestones: Milestone[];
  /** Invitation letters that bear a number, newest first; none for those who may not read names. */
  letters: IssuedLetter[];
  /** The letter that goes with a declined request; null for every other visit and for those who may not read names. */
  declineLetter: DeclineLetterView | null;
  exit: Exit | null;
  /** For the reader's side, newest event first. */
  timeline: TimelineEntry[];
  findings: Finding[];
  transitions: AvailableTransition[];
  operations: Operation[];
  /** Host-internal; null for everyone else. */
  desk: DeskSheet | null;
};

/** What only the host (and the auditor) reads. */
export type DeskSheet = {
  takenBy: string | null;
  tier: ApprovalTier | null;
  /** Tiers that must grant, lowest first, and the one to be recorded next. */
  requiredTiers: ApprovalTier[];
  nextTier: ApprovalTier | null;
  round: number;
  approvals: (Approval & {
    body: string;
    documentNumber: string;
    decidedOn: Day;
    remark: string | null;
  })[];
  /** Tiers that decide about the open change, because it raises the level; null when none must. */
  changeTiers: {
    required: ApprovalTier[];
    next: ApprovalTier | null;
    decided: Approval[];
  } | null;
  screening: {
    items: ScreeningAnswers;
    note: string;
    complete: boolean;
    counterpartBand: RankBand | null;
  } & Assessment;
  /** What is missing before approval can be sought; null once it has been, or the request has ended. */
  missing: Reason[] | null;
  /** What was asked of departments and sites, in the order of asking. */
  opinions: OpinionView[];
  /** Whom the desk may ask, and by when if it asks today. */
  consulted: ConsultedView[];
  opinionDue: Day;
  /** Whether a lane is free on the agreed days, else on those proposed; null while there are none. */
  slotFree: boolean | null;
  /** The invitation letter as far as the desk has written it. */
  letter: LetterDraft | null;
  earlier: EarlierVisitView[];
};

export type EarlierVisitView = {
  id: string;
  reference: string;
  title: string;
  status: VisitStatus;
  sectors: string[];
  day: Day;
};

/** The wizard's view of a request that is being written or corrected. */
export type RequestDraft = {
  id: string;
  version: number;
  status: 'draft' | 'changes_requested';
  reference: string | null;
  /** When a page of it was last saved. */
  savedAt: Date;
  city: VisitCity;
  host: VisitHost;
  today: Day;
  content: RequestContent;
  mandateFile: FileView | null;
  /** Sites the host shows to cities. */
  offeredSites: OfferedSite[];
  /** What is missing before it can be sent, anchored to its field. */
  gaps: Gap[];
  findings: Finding[];
  remarks: RemarkView[];
  cityVerified: boolean;
  signOffRequired: boolean;
  /** submit, resubmit or withdraw, as far as the reader may. */
  transitions: AvailableTransition[];
  /** First day that is far enough ahead, and the first with the usual lead time. */
  earliestStart: Day;
  comfortableStart: Day;
  /** Months (1 to 12) that the city's profile would rather avoid. */
  quietMonths: readonly number[];
};

/** The desk's inbox. A visit stands in one of the first three lists; `dueSoon` and `today` point at some of them again. */
export type Inbox = {
  /** The host holds the ball, or owes a letter that is due: overdue first, then longest waiting. */
  ours: VisitListItem[];
  /** The city holds the ball. */
  theirs: VisitListItem[];
  /** Confirmed or completed: both sides have work. */
  both: VisitListItem[];
  /** Delegations in the city today. */
  today: VisitListItem[];
  /** Overdue or due within two working days, with the host. */
  dueSoon: VisitListItem[];
  /** What departments and sites should have answered. */
  opinions: OverdueOpinion[];
  /** Declined, and the letter that goes with it has not been sent; longest waiting first. */
  declineLetters: VisitListItem[];
  /** The next firm visit after today. */
  next: VisitListItem | null;
  hostToday: Day;
  /** All submitted visits of the host. */
  total: number;
};
