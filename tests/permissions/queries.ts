import { getOwnErasure, listDataRequests } from '@/lib/accounts/erasure/queries';
import { listPeople } from '@/lib/accounts/people-queries';
import { getOwnAccount } from '@/lib/accounts/queries';
import type { UserActor } from '@/lib/auth/model';
import { getOwnFeed } from '@/lib/calendar-feed/queries';
import { getHandAddedPlace } from '@/lib/cities/claims/by-hand/queries';
import { countClaims, listClaims } from '@/lib/cities/claims/claim-list-queries';
import { getClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { countUnreadProfiles, listUnreadProfiles } from '@/lib/cities/claims/look-queries';
import {
  getOwnParticipation,
  getParticipation,
  listPausedCities,
} from '@/lib/cities/participation/queries';
import { getOwnCity } from '@/lib/cities/profile/queries';
import {
  getClaimVersion,
  getOwnVersion,
  listClaimVersions,
  listOwnVersions,
} from '@/lib/cities/profile/version-queries';
import { getOwnSignOff } from '@/lib/cities/sign-off/queries';
import { countNewMessages, listMessages } from '@/lib/contact/queries';
import {
  getReceivedHandover,
  getSuccessorChoice,
  listReceivedHandovers,
} from '@/lib/handover/queries';
import { listAllHosts } from '@/lib/hosts/admin/queries';
import { getHolidayYears } from '@/lib/hosts/holiday-years/queries';
import { getLibrary } from '@/lib/hosts/library/queries';
import { getOwnHost } from '@/lib/hosts/queries';
import { getOwnRules } from '@/lib/hosts/rules/queries';
import { ruleSetOf } from '@/lib/hosts/rules/settings';
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { getInterest, getLatestInterest, listInterests } from '@/lib/interests/queries';
import { listGivenUpJobs } from '@/lib/jobs/queries';
import { listDeliveries, listOutbox } from '@/lib/mail/queries';
import { listMoves, listMovesOfCity, listOwnMoves } from '@/lib/match-history/queries';
import { getCandidateComparison } from '@/lib/matching/candidates/compare-queries';
import { ALL_CANDIDATES } from '@/lib/matching/candidates/filters';
import { listCandidates } from '@/lib/matching/candidates/queries';
import { getSectorsEffect } from '@/lib/matching/host/effect-queries';
import { getOwnHostProfilePage } from '@/lib/matching/host/queries';
import { getExposure } from '@/lib/matching/order/exposure-queries';
import { quarterOf } from '@/lib/matching/order/weeks';
import { getOwnComparison } from '@/lib/matching/own-comparison-queries';
import { listPolicyVersions } from '@/lib/matching/policy/log-queries';
import { sharesOf } from '@/lib/matching/policy/model';
import { previewPolicy } from '@/lib/matching/policy/preview-queries';
import { getMatchForDesk, getOwnMatch, listOwnMatches } from '@/lib/matching/queries';
import { MATCH_1_0 } from '@/lib/matching/weights';
import { countUnread, listNotices, timeZoneOf } from '@/lib/notifications/queries';
import { getNoticeSettings } from '@/lib/notifications/settings/queries';
import { getJoinRequest, listJoinRequests } from '@/lib/organisations/join-requests/queries';
import { getTeam } from '@/lib/organisations/queries';
import { ALL_PARTNERS } from '@/lib/partners/filters';
import { getPartnerMap } from '@/lib/partners/queries';
import { getInvitation, getLetter } from '@/lib/prospects/invitation/queries';
import { ALL_PROSPECTS } from '@/lib/prospects/list/filters';
import { getProspect, listProspects } from '@/lib/prospects/list/queries';
import {
  getReport,
  getReportData,
  getReportFile,
  getReportPaper,
  listReports,
} from '@/lib/reports/queries';
import { getSubject, getThread, listThreads, listThreadsAbout } from '@/lib/threads/queries';
import { countUnreadThreads } from '@/lib/threads/unread-queries';
import { listOutwardVisits } from '@/lib/visits/outward/queries';
import { getCityWord } from '@/lib/visits/queries/get-city-word';
import { getRequestDraft } from '@/lib/visits/queries/get-request-draft';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { getHostCalendar } from '@/lib/visits/queries/host-calendar';
import { getInbox, listCityVisits, listVisits } from '@/lib/visits/queries/list-visits';
import { listVisitsOfCity } from '@/lib/visits/queries/list-visits-of-city';
import { liveFindings } from '@/lib/visits/queries/live-findings';
import { getVisitConflicts } from '@/lib/visits/queries/visit-conflicts';
import { previewRules } from '@/lib/visits/rules/preview-queries';
import { getRequestSignOff } from '@/lib/visits/sign-off/queries';
import {
  CITY,
  CITY_OFFICERS,
  HOST,
  HOST_OFFICERS,
  type Persona,
  PROGRAMME,
  SIGNED_IN,
} from './personas';

/** What a query is asked about: ids of one side, or of nobody. */
export type Asked = {
  visit: string;
  draft: string;
  claim: string;
  /** A claim of a verified city hall. */
  verifiedClaim: string;
  joinRequest: string;
  handover: string;
  interest: string;
  thread: string;
  /** The visit that conversation is about. */
  threadVisit: string;
  hostId: string;
  hostSlug: string;
  cityId: string;
  /** A city nobody has claimed, by its slug. */
  unclaimedSlug: string;
  /** One that the host of this side has a letter to. */
  invitedSlug: string;
  report: string;
  deskReport: string;
  /** A place that was added by hand. */
  addedCityId: string;
};

export type QueryRow = {
  ask: (actor: UserActor, asked: Asked, now: Date) => unknown;
  /** Who gets an answer about what is theirs. */
  sees: readonly Persona[];
  /** Who gets an answer about anybody’s. */
  seesAll?: readonly Persona[];
  /** Asks about one object; otherwise about whatever is the actor’s. */
  object?: boolean;
};

const ofOne = (
  sees: readonly Persona[],
  ask: QueryRow['ask'],
  seesAll: readonly Persona[] = [],
): QueryRow => ({
  sees,
  ask,
  seesAll,
  object: true,
});
const ofOwn = (sees: readonly Persona[], ask: QueryRow['ask']): QueryRow => ({ sees, ask });

const VISIT_READERS = [...CITY, ...HOST];

/** Every query that asks who is asking, by its file below lib. */
export const QUERIES: Record<string, QueryRow> = {
  'accounts/people-queries#listPeople': ofOwn(PROGRAMME, (actor) =>
    listPeople(actor, { q: '', page: 1 }),
  ),
  'accounts/erasure/queries#getOwnErasure': ofOwn(SIGNED_IN, getOwnErasure),
  'accounts/erasure/queries#listDataRequests': ofOwn(PROGRAMME, (actor, _, now) =>
    listDataRequests(actor, now),
  ),
  'accounts/queries#getOwnAccount': ofOwn(SIGNED_IN, (actor, _, now) =>
    getOwnAccount(actor, 'x', now),
  ),
  'cities/claims/by-hand/queries#getHandAddedPlace': ofOne(
    [],
    (actor, { addedCityId }) => getHandAddedPlace(actor, addedCityId),
    PROGRAMME,
  ),
  'cities/claims/claim-list-queries#countClaims': ofOwn(PROGRAMME, countClaims),
  'cities/claims/claim-list-queries#listClaims': ofOwn(PROGRAMME, (actor) =>
    listClaims(actor, 'submitted'),
  ),
  'cities/claims/claim-review-queries#getClaimReview': ofOne(
    [],
    (actor, { claim }) => getClaimReview(actor, claim),
    PROGRAMME,
  ),
  'cities/claims/look-queries#countUnreadProfiles': ofOwn(PROGRAMME, countUnreadProfiles),
  'cities/claims/look-queries#listUnreadProfiles': ofOwn(PROGRAMME, listUnreadProfiles),
  'cities/participation/queries#getOwnParticipation': ofOwn(CITY, getOwnParticipation),
  'cities/participation/queries#getParticipation': ofOne(
    [],
    (actor, { verifiedClaim }) => getParticipation(actor, verifiedClaim),
    PROGRAMME,
  ),
  'cities/participation/queries#listPausedCities': ofOwn(HOST, (actor) => listPausedCities(actor)),
  'cities/profile/queries#getOwnCity': ofOwn(CITY, getOwnCity),
  'cities/profile/version-queries#getClaimVersion': ofOne(
    [],
    (actor, { verifiedClaim }) => getClaimVersion(actor, verifiedClaim, 1),
    PROGRAMME,
  ),
  'cities/profile/version-queries#getOwnVersion': ofOwn(CITY, (actor) => getOwnVersion(actor, 1)),
  'cities/profile/version-queries#listClaimVersions': ofOne(
    [],
    (actor, { claim }) => listClaimVersions(actor, claim),
    PROGRAMME,
  ),
  'cities/profile/version-queries#listOwnVersions': ofOwn(CITY, listOwnVersions),
  'cities/sign-off/queries#getOwnSignOff': ofOwn(CITY, getOwnSignOff),
  'hosts/queries#getOwnHost': ofOwn(HOST, getOwnHost),
  'hosts/library/queries#getLibrary': ofOwn(HOST, getLibrary),
  'hosts/admin/queries#listAllHosts': ofOwn(PROGRAMME, listAllHosts),
  'hosts/holiday-years/queries#getHolidayYears': ofOwn(PROGRAMME, (actor) =>
    getHolidayYears(actor, new Date('2026-11-25T08:00:00Z')),
  ),
  // no message is an answer: nobody has written
  'contact/queries#countNewMessages': ofOwn(
    [...CITY, ...PROGRAMME],
    async (actor) =>
      ((await countNewMessages(actor, 'city')) ?? (await countNewMessages(actor, 'programme'))) !==
      null,
  ),
  'contact/queries#listMessages': ofOwn(
    [...CITY, ...PROGRAMME],
    async (actor) =>
      ((await listMessages(actor, 'city')) ?? (await listMessages(actor, 'programme'))) !== null,
  ),
  'handover/queries#getReceivedHandover': ofOne(
    ['officer', 'other_officer'],
    (actor, { handover }) => getReceivedHandover(actor, handover),
  ),
  'handover/queries#getSuccessorChoice': ofOwn(CITY_OFFICERS, getSuccessorChoice),
  // an empty list is an answer: nothing waits for oneself
  'handover/queries#listReceivedHandovers': ofOwn(
    SIGNED_IN,
    async (actor) => (await listReceivedHandovers(actor)) !== null,
  ),
  // an empty list is an answer: there are no such jobs
  'jobs/queries#listGivenUpJobs': ofOwn(
    PROGRAMME,
    async (actor) => (await listGivenUpJobs(actor)) !== null,
  ),
  'mail/queries#listDeliveries': ofOwn(PROGRAMME, (actor, _, now) =>
    listDeliveries(actor, { status: null, page: 1 }, now),
  ),
  'mail/queries#listOutbox': ofOwn(['admin'], (actor) => listOutbox(actor, 1)),
  'match-history/queries#listMoves': ofOwn(HOST, (actor, _, now) => listMoves(actor, now)),
  'match-history/queries#listMovesOfCity': ofOne(HOST, (actor, { hostId, cityId }) =>
    listMovesOfCity(actor, hostId, cityId),
  ),
  'match-history/queries#listOwnMoves': ofOwn(CITY, (actor, { hostId }) =>
    listOwnMoves(actor, hostId),
  ),
  'matching/candidates/compare-queries#getCandidateComparison': ofOwn(HOST, (actor, _, now) =>
    getCandidateComparison(actor, [], now),
  ),
  'matching/candidates/queries#listCandidates': ofOwn(HOST, (actor, _, now) =>
    listCandidates(actor, ALL_CANDIDATES, now),
  ),
  'matching/host/effect-queries#getSectorsEffect': ofOwn(HOST_OFFICERS, (actor, _, now) =>
    getSectorsEffect(actor, [], now),
  ),
  'matching/host/queries#getOwnHostProfilePage': ofOwn(HOST, getOwnHostProfilePage),
  'matching/own-comparison-queries#getOwnComparison': ofOwn(
    CITY,
    async (actor, { hostSlug }, now) => (await getOwnComparison(actor, [hostSlug], now)).choices,
  ),
  // without a showing there is an answer too: nothing
  'matching/order/exposure-queries#getExposure': ofOwn(
    PROGRAMME,
    async (actor) => (await getExposure(actor, quarterOf('2026-11-25'))) !== null,
  ),
  'matching/policy/log-queries#listPolicyVersions': ofOwn(PROGRAMME, listPolicyVersions),
  'matching/policy/preview-queries#previewPolicy': ofOwn(PROGRAMME, (actor, _, now) =>
    previewPolicy(actor, sharesOf(MATCH_1_0), now),
  ),
  'hosts/rules/queries#getOwnRules': ofOwn(HOST, (actor, _, now) => getOwnRules(actor, now)),
  'visits/rules/preview-queries#previewRules': ofOwn(HOST, (actor, _, now) =>
    previewRules(actor, ruleSetOf(DEFAULT_SETTINGS), now),
  ),
  'matching/queries#getMatchForDesk': ofOne(HOST, (actor, { hostId, cityId }, now) =>
    getMatchForDesk(actor, hostId, cityId, now),
  ),
  'matching/queries#getOwnMatch': ofOwn(CITY, (actor, { hostSlug }, now) =>
    getOwnMatch(actor, hostSlug, now),
  ),
  'matching/queries#listOwnMatches': ofOwn(CITY, (actor, _, now) => listOwnMatches(actor, now)),
  'visits/outward/queries#listOutwardVisits': ofOne(HOST, (actor, { cityId }) =>
    listOutwardVisits(actor, cityId),
  ),
  'threads/queries#listThreads': ofOwn([...CITY, ...HOST], (actor) => listThreads(actor)),
  'threads/queries#listThreadsAbout': ofOne([...CITY, ...HOST], (actor, { threadVisit }) =>
    listThreadsAbout(actor, { visitId: threadVisit }),
  ),
  'threads/queries#getThread': ofOne([...CITY, ...HOST], (actor, { thread }) =>
    getThread(actor, thread),
  ),
  'threads/unread-queries#countUnreadThreads': ofOwn([...CITY, ...HOST], countUnreadThreads),
  'threads/queries#getSubject': ofOne([...CITY, ...HOST], (actor, { threadVisit }) =>
    getSubject(actor, { visitId: threadVisit }),
  ),
  'interests/queries#listInterests': ofOwn([...CITY, ...HOST], (actor, _, now) =>
    listInterests(actor, now),
  ),
  'interests/queries#getInterest': ofOne([...CITY, ...HOST], (actor, { interest }, now) =>
    getInterest(actor, interest, now),
  ),
  'interests/queries#getLatestInterest': ofOne([...CITY, ...HOST], (actor, { hostId }, now) =>
    getLatestInterest(actor, { hostId }, now),
  ),
  'partners/queries#getPartnerMap': ofOwn(HOST, (actor, _, now) =>
    getPartnerMap(actor, ALL_PARTNERS, now),
  ),
  'prospects/list/queries#listProspects': ofOwn(HOST, (actor) =>
    listProspects(actor, ALL_PROSPECTS),
  ),
  // every host looks at every city
  'prospects/list/queries#getProspect': ofOne(
    HOST,
    (actor, { unclaimedSlug }) => getProspect(actor, unclaimedSlug),
    [...HOST, 'other_host_officer'],
  ),
  // an invitation that nobody has begun is an answer
  'prospects/invitation/queries#getInvitation': ofOwn(HOST, (actor, { cityId }) =>
    getInvitation(actor, cityId),
  ),
  'prospects/invitation/queries#getLetter': ofOne(HOST, (actor, { invitedSlug }) =>
    getLetter(actor, invitedSlug),
  ),
  'notifications/queries#countUnread': ofOwn(SIGNED_IN, countUnread),
  'notifications/queries#listNotices': ofOwn(
    SIGNED_IN,
    async (actor) => (await listNotices(actor, { unreadOnly: false, page: 1 })).rows,
  ),
  'calendar-feed/queries#getOwnFeed': { sees: [...CITY, ...HOST], ask: getOwnFeed },
  'notifications/settings/queries#getNoticeSettings': ofOwn(SIGNED_IN, getNoticeSettings),
  'notifications/queries#timeZoneOf': ofOwn(SIGNED_IN, (actor) => timeZoneOf(actor, 'workspace')),
  'organisations/queries#getTeam': ofOwn(
    [...CITY, ...HOST],
    async (actor) => (await getTeam(actor, 'workspace')) ?? (await getTeam(actor, 'desk')),
  ),
  'organisations/join-requests/queries#getJoinRequest': ofOne(
    CITY_OFFICERS,
    (actor, { joinRequest }) => getJoinRequest(actor, joinRequest),
  ),
  'organisations/join-requests/queries#listJoinRequests': ofOwn(CITY_OFFICERS, listJoinRequests),
  'reports/queries#getReport': ofOne(
    [...CITY, ...HOST],
    async (actor, { report, deskReport }) =>
      (await getReport(actor, 'city', report)) ?? getReport(actor, 'host', deskReport),
  ),
  'reports/queries#getReportData': ofOne(
    [...CITY, ...HOST],
    async (actor, { report, deskReport }) =>
      (await getReportData(actor, report)) ?? getReportData(actor, deskReport),
  ),
  // nobody has made a PDF in the world of the suites: that a file is missing says nothing (reports.db.test.ts)
  'reports/queries#getReportFile': ofOne([], (actor, { report }) => getReportFile(actor, report)),
  'reports/queries#getReportPaper': ofOne(
    [...CITY, ...HOST],
    async (actor, { report, deskReport }) =>
      (await getReportPaper(actor, report)) ?? getReportPaper(actor, deskReport),
  ),
  'reports/queries#listReports': ofOwn([...CITY, ...HOST], async (actor) => [
    ...(await listReports(actor, { side: 'city' })),
    ...(await listReports(actor, { side: 'host' })),
  ]),
  'visits/queries/get-city-word#getCityWord': ofOne(HOST, (actor, { visit }) =>
    getCityWord(actor, visit),
  ),
  'visits/queries/get-request-draft#getRequestDraft': ofOne(CITY, (actor, { draft }, now) =>
    getRequestDraft(actor, draft, now),
  ),
  'visits/sign-off/queries#getRequestSignOff': ofOne(CITY, (actor, { draft }, now) =>
    getRequestSignOff(actor, draft, now),
  ),
  'visits/queries/live-findings#liveFindings': ofOne(CITY, (actor, { draft }, now) =>
    liveFindings(actor, draft, { step: null, typed: [], locale: 'en', now }),
  ),
  'visits/queries/get-visit#getVisit': ofOne(
    VISIT_READERS,
    (actor, { visit }, now) => getVisit(actor, visit, now),
    PROGRAMME,
  ),
  'visits/queries/host-calendar#getHostCalendar': ofOwn(HOST, (actor, _, now) =>
    getHostCalendar(actor, { startsOn: '2027-05-01', endsOn: '2027-05-31' }, now),
  ),
  'visits/queries/visit-conflicts#getVisitConflicts': ofOne(
    HOST,
    (actor, { visit }, now) => getVisitConflicts(actor, visit, now),
    ['auditor'],
  ),
  'visits/queries/list-visits-of-city#listVisitsOfCity': ofOne(HOST, (actor, { cityId }) =>
    listVisitsOfCity(actor, cityId),
  ),
  'visits/queries/list-visits#getInbox': ofOwn(HOST, (actor, _, now) => getInbox(actor, now)),
  'visits/queries/list-visits#listCityVisits': ofOwn(CITY, (actor, _, now) =>
    listCityVisits(actor, now),
  ),
  'visits/queries/list-visits#listVisits': ofOwn(
    [...VISIT_READERS, ...PROGRAMME],
    (actor, _, now) => listVisits(actor, { now }),
  ),
};

/**
 * Queries that do not ask who is asking, and why they need not: their answer is public, or belongs to whoever holds the
 * secret of a link, or they are parts of other queries and no page calls them.
 */
export const UNASKED = {
  public: [
    'accounts/people-queries#listOffices',
    'cities/claims/by-hand/queries#listSamePlaces',
    'cities/claims/queries#getClaimable',
    'cities/claims/queries#listClaimableCountries',
    'cities/claims/queries#searchClaimable',
    'cities/directory/queries#getDirectory',
    'cities/directory/queries#getVocabulary',
    'cities/directory/queries#listInterests',
    'cities/directory/queries#listPublicSlugs',
    'cities/directory/queries#listSimilarCities',
    'cities/profile/documented-queries#listDocumentedStatements',
    'cities/profile/region-queries#getRegionalStatistics',
    'cities/profile/tie-queries#listDocumentedTies',
    'cities/record/queries#getCityRecord',
    'hosts/admin/queries#getHostCity',
    'hosts/admin/queries#listHolidayCountries',
    'hosts/admin/queries#searchHostCities',
    'hosts/portrait/queries#countEuropeanCities',
    'hosts/portrait/queries#getFirstHostSlug',
    'hosts/portrait/queries#getHostPortrait',
    'hosts/portrait/queries#getSignalScope',
    'hosts/portrait/queries#listStrongRegions',
    'hosts/queries#getHost',
    'hosts/queries#listHosts',
    'hosts/rules/public-queries#getPublishedRules',
    'matching/policy/queries#listPolicies',
    'sectors/queries#listSectorCities',
    'sectors/queries#listSectorRegions',
    'sectors/queries#listSectors',
    'sources/queries#listSources',
    'visits/queries/list-shown-visits#listShownVisits',
  ],
  holderOfASecret: [
    'auth/link-queries#getAddressChange',
    'auth/link-queries#getPasswordLink',
    'cities/claims/link-queries#getConfirmationLink',
    'cities/sign-off/queries#getSignOffByLink',
    'visits/sign-off/queries#getRequestSignOffByLink',
    'organisations/join-requests/queries#getJoinRequestLink',
  ],
  partOfOthers: [
    'cities/claims/by-hand/queries#samePlacesOf',
    'cities/profile/documented-queries#readStatements',
    'visits/queries/background#backgroundOf',
    'visits/queries/background#backgroundsOf',
    'visits/queries/desk-sheet#deskSheetOf',
    'visits/queries/earlier-visits#earlierVisits',
    'visits/queries/earlier-visits#earlierVisitsOfAll',
    'visits/queries/guest-calendar#guestCalendar',
    'visits/queries/guest-calendar#guestCalendars',
    'visits/queries/host-calendar#listEntries',
    'visits/queries/host-calendar#listLanes',
    'visits/queries/timeline#timelineOf',
  ],
} as const;
