import { dalianAt } from '@/lib/hosts/testing/dalian';
import type { ChangeRequest } from '../changes/model';
import type { VisitCommand } from '../command';
import type { Transition, VisitStatus } from '../model';
import type { RequestContent } from '../request';
import { emptyDetails } from '../request-details';
import type { DateProposal, Member, VisitState } from '../state';
import { CITY_HALL, HOST } from './actors';

/** Wednesday 25 November 2026, 16:00 in Dalian. */
export const MOMENT = dalianAt('2026-11-25T08:00:00Z');

/** A request with every answer given, for a deputy mayor and two windows in May 2027. */
export const aRequest = (change: Partial<RequestContent> = {}): RequestContent => ({
  title: 'Electric buses, charging and the people who maintain them',
  titleOther: '',
  textLocale: 'en',
  type: 'working_visit',
  format: 'in_person',
  sectors: ['new_energy_vehicle', 'vocational_training'],
  purpose: 'See how Dalian charges its buses and trains its mechanics.',
  purposeOther: '',
  objectives: [{ text: 'Agree on an exchange of trainers', measure: 'One signed plan' }],
  headOffice: 'Deputy mayor',
  headRankBand: 50,
  headElected: true,
  formerRankBand: null,
  party: { officials: 4, business: 1, academia: 2, press: 0, interpreters: 1 },
  windows: [
    { earliest: '2027-05-10', latest: '2027-05-14', days: 3, reason: '' },
    { earliest: '2027-05-24', latest: '2027-05-28', days: 3, reason: '' },
  ],
  languages: ['en', 'de'],
  ownInterpreter: true,
  paysInternational: 'city',
  paysLocal: 'host',
  paysMeals: 'shared',
  contactName: 'Jo Example',
  contactOffice: 'International office',
  contactEmail: 'office@city.test',
  contactPhone: '',
  deputyName: '',
  deputyOffice: '',
  deputyEmail: '',
  deputyPhone: '',
  mandate: 'given',
  mandateNote: 'Signed by the mayor.',
  mandateUrl: '',
  mandateFile: '',
  ...emptyDetails(),
  meetings: 'yes',
  wishes: ['Depot of the bus company'],
  ...change,
});

export const aProposal = (change: Partial<DateProposal> = {}): DateProposal => ({
  id: 'proposal-1',
  side: 'host',
  startsOn: '2027-05-11',
  endsOn: '2027-05-13',
  status: 'open',
  note: '',
  heldUntil: '2026-12-16',
  madeAt: new Date('2026-11-24T08:00:00Z'),
  answeredAt: null,
  ...change,
});

export const AGREED = { startsOn: '2027-05-11', endsOn: '2027-05-13' } as const;

/** Other days than the agreed ones. */
export const MOVED = { startsOn: '2027-05-25', endsOn: '2027-05-27' } as const;

/** A change of dates that the city has asked for. */
export const aChange = (change: Partial<ChangeRequest> = {}): ChangeRequest =>
  ({
    point: 'dates',
    before: AGREED,
    after: MOVED,
    id: 'change',
    side: 'city',
    status: 'open',
    reason: 'Our council meets.',
    headName: '',
    round: 1,
    madeAt: new Date('2026-11-24T08:00:00Z'),
    answerDue: '2026-12-09',
    remindedOn: null,
    answer: '',
    answeredAt: null,
    ...change,
  }) as ChangeRequest;

const accepted = aProposal({ status: 'accepted', answeredAt: new Date('2026-11-24T12:00:00Z') });

export const DELEGATION: Member[] = [
  {
    position: 1,
    printedName: 'EXAMPLE, Jo',
    office: 'Deputy mayor',
    organisation: 'City of Teststadt',
    role: 'head_of_delegation',
  },
  {
    position: 2,
    printedName: 'SAMPLE, Kim',
    office: 'Interpreter',
    organisation: '',
    role: 'interpreter',
  },
];

/** A visit in a status, with everything that its onward steps need: the next one meets no guard. */
export function aVisit(change: Partial<VisitState> & { status: VisitStatus }): VisitState {
  const agreed = AGREEING.includes(change.status);
  const submitted = change.status !== 'draft';
  return {
    id: 'visit',
    reference: submitted ? 'DL-2026-014' : null,
    hostId: HOST,
    cityId: 'city',
    organisationId: CITY_HALL,
    version: 7,
    statusSince: new Date('2026-11-20T08:00:00Z'),
    cityVerified: true,
    signOffRequired: false,
    request: aRequest(),
    proposals: agreed ? [accepted] : [],
    remarks: [],
    screeningComplete: true,
    sheetDone: false,
    tier: agreed ? 'city' : null,
    round: 1,
    approvals: ALL_GRANTED,
    agreed: agreed ? AGREED : null,
    laneId: FIRM.includes(change.status) ? 'lane' : null,
    freeLaneId: agreed ? 'lane' : null,
    slotProblem: null,
    changes: [],
    changeApprovals: [],
    hasLetter: FIRM.includes(change.status),
    delegation: [],
    submittedAt: submitted ? new Date('2026-11-16T08:00:00Z') : null,
    firstAnswerDue: submitted ? '2026-11-30' : null,
    firstAnswerAt: null,
    reports: [],
    expiryWarning: null,
    ...change,
  };
}

const AGREEING: readonly VisitStatus[] = [
  'in_review',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
  'closed',
  'cancelled',
  'expired',
];
const FIRM: readonly VisitStatus[] = ['invited', 'confirmed', 'completed', 'closed'];

const ALL_GRANTED: VisitState['approvals'] = (['desk', 'office_head', 'city'] as const).map(
  (tier) => ({ round: 1, tier, result: 'granted' }),
);

/** A command with all that must be said with it. */
export function aCommand(transition: Transition): VisitCommand {
  const said = { text: '' };
  switch (transition) {
    case 'request_changes':
      return { transition, remarks: [{ field: 'purpose', text: 'Please name the workshops.' }] };
    case 'resubmit':
      return { transition, answers: {} };
    case 'confirm':
      return { transition, members: DELEGATION };
    case 'decline':
      return { transition, reason: 'capacity', alternative: 'later_window', ...said };
    case 'withdraw':
      return { transition, ...said };
    case 'cancel':
    case 'postpone':
      return { transition, reason: 'budget', ...said };
    case 'revive':
      return {
        transition,
        windows: [{ earliest: '2027-09-06', latest: '2027-09-10', days: 3, reason: '' }],
      };
    default:
      return { transition };
  }
}
