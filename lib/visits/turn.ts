import type { Day } from '@/lib/hosts/day';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { countWorkingDays } from '@/lib/hosts/working-days';
import { openChange } from './changes/model';
import { delegationListDue, firstAnswerDue, letterDue, reportsDue } from './deadlines';
import { expiresOn } from './expiry';
import { otherSide, type Side, type VisitStatus } from './model';
import { openProposal } from './proposals';
import type { DateProposal, VisitState } from './state';

/** What happens next; sentences under `visits.next`, for the one whose turn it is and for the other. */
export const NEXT_STEPS = [
  'submit',
  'take',
  'agree_dates',
  'answer_dates',
  'answer_change',
  'seek_approval',
  'answer_remarks',
  'decide',
  'confirm',
  'prepare',
  'report',
  'revive',
  'nothing',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** A day by which something is due, and how near it is. */
type Term = {
  due: Day;
  overdue: boolean;
  /** At most two working days are left. */
  dueSoon: boolean;
};

export type Turn = {
  /** Who holds the ball; null when nobody does. */
  holder: Side | 'both' | null;
  since: Date;
  /** The host's working days since then. */
  workingDays: number;
  next: NextStep;
  /** Day by which the holder has promised to act, or must; null where nothing was promised. */
  due: Day | null;
  overdue: boolean;
  /** At most two working days are left. */
  dueSoon: boolean;
  /** The invitation letter that the host still owes an approved visit, whoever holds the ball; null when it owes none. */
  letter: Term | null;
};

export const HOLDER: Record<VisitStatus, Turn['holder']> = {
  draft: 'city',
  submitted: 'host',
  in_review: 'host',
  changes_requested: 'city',
  pending_approval: 'host',
  invited: 'city',
  confirmed: 'both',
  completed: 'both',
  closed: null,
  declined: null,
  withdrawn: null,
  cancelled: null,
  expired: null,
};

const SOON_WORKING_DAYS = 2;

/** Whose turn it is, since when, and what happens next. An open date proposal or change gives the ball to the side that must answer. */
export function turnOf(visit: VisitState, moment: Moment): Turn {
  const proposal = openProposal(visit);
  const change = openChange(visit);
  const open = proposal ?? change;
  const holder = open ? otherSide(open.side) : HOLDER[visit.status];
  const since = open ? open.madeAt : heldSince(visit);
  const due = proposal
    ? proposalDue(proposal, visit, moment)
    : change
      ? change.answerDue
      : statusDue(visit, since, moment);
  const { calendar, today } = moment;
  const term = due === null ? null : termOf(due, moment);
  return {
    holder,
    since,
    workingDays: countWorkingDays(calendar, hostDay(moment, since), today),
    next: proposal ? 'answer_dates' : change ? 'answer_change' : nextStep(visit),
    due,
    overdue: term?.overdue ?? false,
    dueSoon: term?.dueSoon ?? false,
    letter: letterTerm(visit, moment),
  };
}

function termOf(due: Day, { calendar, today }: Moment): Term {
  const overdue = today > due;
  const left = countWorkingDays(calendar, today, due);
  return { due, overdue, dueSoon: !overdue && left <= SOON_WORKING_DAYS };
}

/** Owed from approval until one is issued; nobody needs one any more once the visit has begun. */
function letterTerm(visit: VisitState, moment: Moment): Term | null {
  const { status, agreed, hasLetter, request } = visit;
  if (!FIRM.includes(status) || hasLetter || !agreed) return null;
  if (moment.today >= agreed.startsOn) return null;
  return termOf(letterDue(agreed, request.headRankBand, moment), moment);
}

const FIRM: readonly VisitStatus[] = ['invited', 'confirmed'];

/** Whether the host has to act now: it holds the ball, or owes a letter that is overdue or due within two working days. */
export const awaitsHost = ({ holder, letter }: Turn): boolean =>
  holder === 'host' || isPressing(letter);

/** Overdue or due within two working days, for the host. */
export const pressesHost = (turn: Turn): boolean =>
  (turn.holder === 'host' && isPressing(turn)) || isPressing(turn.letter);

/** Overdue, with the ball or with the letter. */
export const isLate = ({ overdue, letter }: Turn): boolean => overdue || (letter?.overdue ?? false);

const isPressing = (term: Pick<Term, 'overdue' | 'dueSoon'> | null): boolean =>
  term !== null && (term.overdue || term.dueSoon);

/** The ball came with the status, or came back when a proposal was answered or lapsed. */
function heldSince({ status, statusSince, proposals }: VisitState): Date {
  if (!NEGOTIATED.includes(status)) return statusSince;
  return proposals.reduce(
    (latest, { answeredAt }) => (answeredAt && answeredAt > latest ? answeredAt : latest),
    statusSince,
  );
}

const NEGOTIATED: readonly VisitStatus[] = ['submitted', 'in_review', 'pending_approval'];

function nextStep({ status, agreed }: VisitState): NextStep {
  switch (status) {
    case 'draft':
      return 'submit';
    case 'submitted':
      return 'take';
    case 'in_review':
      return agreed ? 'seek_approval' : 'agree_dates';
    case 'changes_requested':
      return 'answer_remarks';
    case 'pending_approval':
      return 'decide';
    case 'invited':
      return 'confirm';
    case 'confirmed':
      return 'prepare';
    case 'completed':
      return 'report';
    case 'expired':
      return 'revive';
    default:
      return 'nothing';
  }
}

/** A host's proposal waits as long as it is held; a city's gets the host's usual answer time. */
function proposalDue({ side, heldUntil, madeAt }: DateProposal, visit: VisitState, moment: Moment) {
  if (side === 'host') return heldUntil;
  return firstAnswerDue(hostDay(moment, madeAt), visit.request.headRankBand, moment);
}

function statusDue(visit: VisitState, since: Date, moment: Moment): Day | null {
  const band = visit.request.headRankBand;
  switch (visit.status) {
    case 'submitted':
      return visit.firstAnswerDue;
    case 'in_review':
    case 'pending_approval':
      return firstAnswerDue(hostDay(moment, since), band, moment);
    case 'changes_requested':
      return expiresOn(visit, moment);
    case 'invited':
      return visit.agreed && delegationListDue(visit.agreed, band, moment);
    case 'completed':
      return visit.agreed && reportsDue(visit.agreed, moment);
    default:
      return null;
  }
}
