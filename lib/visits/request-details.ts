import type { Day } from '@/lib/hosts/day';
import type { Answer, Authorisation, InformedBody, RankBand, SigningType } from './model';

/**
 * The answers of form F1 that many requests leave open. Each question takes yes, no or not yet known (`unknown`); null
 * is unanswered. What belongs to a yes is empty under every other answer.
 */
export type RequestDetails = {
  /** Whether something is to be signed. */
  signing: Answer | null;
  signingType: SigningType | null;
  signingDraft: 'yes' | 'no' | null;
  /** https address of the draft, or empty. */
  signingDraftUrl: string;
  /** Whether the city names the counterpart it hopes for; no leaves it to the host. */
  counterpart: Answer | null;
  counterpartOffice: string;
  counterpartBand: RankBand | null;
  /** Whether the visit is for an event in the host city. */
  event: Answer | null;
  anchorEvent: AnchorEvent;
  /** Whether the delegation goes to other places in China. */
  stops: Answer | null;
  stopovers: Stopover[];
  /** Whether the city names meetings and sites; no leaves them to the host. */
  meetings: Answer | null;
  /** At most six. */
  wishes: string[];
  /** Sites of the host's library that the city chose, at most six, as they were called and known when it did. */
  sites: WishedSite[];
  media: Answer | null;
  mediaWishes: string;
  /** Whether anyone has needs of access or diet; which ones is asked after approval only. */
  needs: Answer | null;
  /** Whether an agency handles the request for the city. */
  agent: Answer | null;
  agentName: string;
  agentAuthorisation: Authorisation | null;
  /** Whether others have been told of the visit. */
  informed: Answer | null;
  informedBodies: InformedBody[];
};

/** An event the visit is tied to, such as a fair or an anniversary; its name in both languages as far as known. */
export type AnchorEvent = { name: string; nameOther: string; from: Day | null; to: Day | null };

/** A site as the city chose it; a capacity that was not known is null. */
export type WishedSite = { id: string; nameEn: string; nameZh: string; capacity: number | null };

/** Another place in China and the days spent there. */
export type Stopover = { place: string; days: number | null };

export const emptyDetails = (): RequestDetails => ({
  signing: null,
  signingType: null,
  signingDraft: null,
  signingDraftUrl: '',
  counterpart: null,
  counterpartOffice: '',
  counterpartBand: null,
  event: null,
  anchorEvent: { name: '', nameOther: '', from: null, to: null },
  stops: null,
  stopovers: [],
  meetings: null,
  wishes: [],
  sites: [],
  media: null,
  mediaWishes: '',
  needs: null,
  agent: null,
  agentName: '',
  agentAuthorisation: null,
  informed: null,
  informedBodies: [],
});

/** These answers out of a whole request. */
export function detailsOf(request: RequestDetails): RequestDetails {
  const { signing, signingType, signingDraft, signingDraftUrl } = request;
  const { counterpart, counterpartOffice, counterpartBand } = request;
  const { event, anchorEvent, stops, stopovers, meetings, wishes, sites } = request;
  const { media, mediaWishes, needs } = request;
  const { agent, agentName, agentAuthorisation, informed, informedBodies } = request;
  return {
    ...{ signing, signingType, signingDraft, signingDraftUrl },
    ...{ counterpart, counterpartOffice, counterpartBand },
    ...{ event, anchorEvent, stops, stopovers, meetings, wishes, sites },
    ...{ media, mediaWishes, needs },
    ...{ agent, agentName, agentAuthorisation, informed, informedBodies },
  };
}

/** Questions that may stay open, and whether a yes to them says what it must. */
export const OPEN_QUESTIONS = {
  signing: ({ signingType }) => signingType !== null,
  counterpart: ({ counterpartOffice, counterpartBand }) =>
    counterpartOffice !== '' || counterpartBand !== null,
  event: ({ anchorEvent }) => anchorEvent.name !== '',
  stops: ({ stopovers }) => stopovers.every((one) => one.place !== '') && stopovers.length > 0,
  meetings: ({ wishes, sites }) => wishes.length > 0 || sites.length > 0,
  media: ({ mediaWishes }) => mediaWishes !== '',
  needs: () => true,
  agent: ({ agentName, agentAuthorisation }) => agentName !== '' && agentAuthorisation !== null,
  informed: ({ informedBodies }) => informedBodies.length > 0,
} as const satisfies Record<string, (details: RequestDetails) => boolean>;
export type OpenQuestion = keyof typeof OPEN_QUESTIONS;

export const openQuestions = Object.keys(OPEN_QUESTIONS) as OpenQuestion[];

/** Questions answered with yes that do not say what the yes is about. */
export const unexplained = (details: RequestDetails): OpenQuestion[] =>
  openQuestions.filter((one) => details[one] === 'yes' && !OPEN_QUESTIONS[one](details));
