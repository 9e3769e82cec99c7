import type { Day, Days } from '@/lib/hosts/day';
import type { ChangeRequest } from './changes/model';
import type {
  Alternative,
  ApprovalTier,
  MemberRole,
  ProposalStatus,
  Side,
  Transition,
  VisitStatus,
} from './model';
import type { RequestContent, RequestField } from './request';

/** One visit with everything its rules look at: read in one piece, decided on as a whole, written back under `version`. */
export type VisitState = {
  id: string;
  /** Given at `submit`, for example DL-2027-014. */
  reference: string | null;
  hostId: string;
  cityId: string;
  /** The city hall that asks. */
  organisationId: string;
  status: VisitStatus;
  version: number;
  statusSince: Date;
  /** The organisation's claim of this city is verified at present. */
  cityVerified: boolean;
  /** The city wants its approver, not an officer, to submit. */
  signOffRequired: boolean;
  /** As submitted; while the city writes, its working copy. */
  request: RequestContent;
  proposals: DateProposal[];
  remarks: Remark[];
  screeningComplete: boolean;
  /** The desk has answered that a sensitive request has its due-diligence sheet. */
  sheetDone: boolean;
  tier: ApprovalTier | null;
  /** Approvals of an earlier round no longer count. */
  round: number;
  approvals: Approval[];
  /** Days both sides agreed on: those of the accepted proposal. */
  agreed: Days | null;
  laneId: string | null;
  /** A lane of the host without a firm visit on the agreed days; null when every lane is taken or no days are agreed. */
  freeLaneId: string | null;
  /** Why no lane is free on the agreed days; null when one is. */
  slotProblem: SlotProblem | null;
  /** What was asked to be changed after approval, in the order of asking. */
  changes: ChangeRequest[];
  /** What tiers have decided about a change that raises the level. */
  changeApprovals: (Approval & { changeId: string })[];
  /** An invitation letter holds at present. */
  hasLetter: boolean;
  delegation: Member[];
  submittedAt: Date | null;
  firstAnswerDue: Day | null;
  firstAnswerAt: Date | null;
  /** Sides whose report on the visit is in. */
  reports: Side[];
  /** The last warning that the visit will expire: when it was sent and for which day. */
  expiryWarning: { sentOn: Day; expiresOn: Day } | null;
};

/** The host has no lane open on the days, or each is taken; then the nearest days of the same length, if any are free. */
export type SlotProblem = { kind: 'no_lane' } | { kind: 'taken'; nearest: Days | null };

/** Days one side puts to the other. At most one is open and one accepted at a time. */
export type DateProposal = Days & {
  id: string;
  side: Side;
  status: ProposalStatus;
  note: string;
  /** Last day on which the host keeps the days free; null for a city's proposal. */
  heldUntil: Day | null;
  madeAt: Date;
  answeredAt: Date | null;
};

export type Remark = { id: string; field: RequestField; answered: boolean };

/** What the desk records of a leader's decision; leaders need no account. */
export type Approval = {
  round: number;
  tier: ApprovalTier;
  result: 'granted' | 'refused';
};

export type Member = {
  /** Order of precedence, 1 = head of delegation. */
  position: number;
  /** As printed in the passport. */
  printedName: string;
  office: string;
  organisation: string;
  role: MemberRole;
};

/** How a visit ended or was put off, as the other side reads it. */
export type Exit = { reason: string | null; text: string; alternative: Alternative | null };

/** What a decision changes besides status, version and time; absent = unchanged. */
export type Changes = {
  submittedAt?: Date;
  firstAnswerDue?: Day;
  firstAnswerAt?: Date;
  tier?: ApprovalTier | null;
  round?: number;
  agreed?: Days | null;
  laneId?: string | null;
  exit?: Exit | null;
  completedAt?: Date;
  /** By id: proposals that this decision closes. */
  proposals?: { id: string; status: ProposalStatus }[];
};

export type Decision = {
  transition: Transition;
  from: VisitStatus;
  to: VisitStatus;
  changes: Changes;
};
