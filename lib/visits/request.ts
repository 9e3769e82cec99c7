import type { Day } from '@/lib/hosts/day';
import type { Locale } from '@/lib/i18n/routing';
import type { SectorId } from '@/lib/taxonomy/ids';
import {
  type Mandate,
  PARTY_KINDS,
  type PartyKind,
  type Payer,
  type RankBand,
  type VisitFormat,
  type VisitType,
} from './model';
import { emptyDetails, type RequestDetails } from './request-details';

/** Form F1 as far as it is written: a draft may have gaps, a submitted request has none (`missingFrom`). */
export type RequestContent = RequestDetails & {
  title: string;
  /** Counterpart of the title in the other language; empty when there is none yet. */
  titleOther: string;
  /** Language the city writes in. */
  textLocale: Locale;
  type: VisitType | null;
  format: VisitFormat | null;
  sectors: SectorId[];
  purpose: string;
  purposeOther: string;
  objectives: Objective[];
  headOffice: string;
  headRankBand: RankBand | null;
  headElected: boolean | null;
  /** Rank band of the highest former office, if any. */
  formerRankBand: RankBand | null;
  party: Party;
  windows: RequestWindow[];
  languages: string[];
  ownInterpreter: boolean | null;
  paysInternational: Payer | null;
  paysLocal: Payer | null;
  paysMeals: Payer | null;
  contactName: string;
  contactOffice: string;
  contactEmail: string;
  contactPhone: string;
  /** Who answers when the contact is away; all empty when nobody is named. */
  deputyName: string;
  deputyOffice: string;
  deputyEmail: string;
  deputyPhone: string;
  mandate: Mandate | null;
  mandateNote: string;
  /** https address of the letter, or empty. */
  mandateUrl: string;
  /** Id of the letter's file (lib/files), or empty. */
  mandateFile: string;
};

/** What the city wants to reach, and by what it can be told that it was reached. */
export type Objective = { text: string; measure: string };

/** Number of people by kind; the sum is the size of the party. */
export type Party = Record<PartyKind, number>;

/** When the visit could begin at the earliest and end at the latest, and how many days it takes. */
export type RequestWindow = {
  earliest: Day | null;
  latest: Day | null;
  days: number | null;
  /** Why it takes more than the usual number of days. */
  reason: string;
};

/** What a remark of the host can be anchored to, in the order of the form. */
export const REQUEST_FIELDS = [
  'title',
  'type',
  'format',
  'sectors',
  'purpose',
  'objectives',
  'signing',
  'head',
  'counterpart',
  'party',
  'windows',
  'event',
  'stops',
  'meetings',
  'languages',
  'costs',
  'media',
  'needs',
  'contact',
  'deputy',
  'mandate',
  'agent',
  'informed',
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

/** Pages of the request wizard, in order; after the last one the answers are checked. */
export const REQUEST_STEPS = [
  'purpose',
  'level',
  'dates',
  'meetings',
  'practical',
  'mandate',
] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

/** The page of the wizard on which a field is answered. */
export const STEP_OF: Record<RequestField, RequestStep> = {
  title: 'purpose',
  type: 'purpose',
  format: 'purpose',
  sectors: 'purpose',
  purpose: 'purpose',
  objectives: 'purpose',
  signing: 'purpose',
  head: 'level',
  counterpart: 'level',
  party: 'level',
  windows: 'dates',
  event: 'dates',
  stops: 'dates',
  meetings: 'meetings',
  languages: 'practical',
  costs: 'practical',
  media: 'practical',
  needs: 'practical',
  contact: 'practical',
  deputy: 'practical',
  mandate: 'mandate',
  agent: 'mandate',
  informed: 'mandate',
};

export const emptyRequest = (textLocale: Locale): RequestContent => ({
  title: '',
  titleOther: '',
  textLocale,
  type: null,
  format: null,
  sectors: [],
  purpose: '',
  purposeOther: '',
  objectives: [],
  headOffice: '',
  headRankBand: null,
  headElected: null,
  formerRankBand: null,
  party: { officials: 0, business: 0, academia: 0, press: 0, interpreters: 0 },
  windows: [],
  languages: [],
  ownInterpreter: null,
  paysInternational: null,
  paysLocal: null,
  paysMeals: null,
  contactName: '',
  contactOffice: '',
  contactEmail: '',
  contactPhone: '',
  deputyName: '',
  deputyOffice: '',
  deputyEmail: '',
  deputyPhone: '',
  mandate: null,
  mandateNote: '',
  mandateUrl: '',
  mandateFile: '',
  ...emptyDetails(),
});

export const partySize = (party: Party): number =>
  PARTY_KINDS.reduce((sum, kind) => sum + party[kind], 0);

/** The request without who is to be called: for those who may not read names and addresses. */
export const withoutContact = (request: RequestContent): RequestContent => ({
  ...request,
  contactName: '',
  contactOffice: '',
  contactEmail: '',
  contactPhone: '',
  deputyName: '',
  deputyOffice: '',
  deputyEmail: '',
  deputyPhone: '',
});

/** Whether there is a mandate letter: its file, a link to it, or a note that says how it reaches the office. */
export const hasMandateLetter = ({
  mandateFile,
  mandateUrl,
  mandateNote,
}: Pick<RequestContent, 'mandateFile' | 'mandateUrl' | 'mandateNote'>): boolean =>
  `${mandateFile}${mandateUrl}${mandateNote}` !== '';
