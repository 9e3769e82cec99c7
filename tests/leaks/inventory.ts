import { CITY_OFFICERS, type Persona, PROGRAMME } from '../permissions/personas';

/**
 * What every column holds, and who may read what of city A and host A. `public`: anybody. `internal`: business of the
 * sides, of the office or of the programme. `personal`: about people. `sensitive`: whoever has it could act as somebody
 * else, or could harm them.
 */
export type Kind = 'public' | 'internal' | 'personal' | 'sensitive';

type Group = { is: Kind; columns: string; readers: readonly Persona[] };
export type ModelInventory = {
  /** Condition for the rows that belong to city A or host A: `$org`, `$office`, `$city`, `$host`, `$user` are its ids. */
  rows?: string;
  groups: Group[];
};

const open = (columns: string): Group => ({ is: 'public', columns, readers: [] });
const internal = (readers: readonly Persona[], columns: string): Group => ({
  is: 'internal',
  columns,
  readers,
});
const personal = (readers: readonly Persona[], columns: string): Group => ({
  is: 'personal',
  columns,
  readers,
});
const sensitive = (columns: string): Group => ({ is: 'sensitive', columns, readers: [] });

const NOBODY: readonly Persona[] = [];
const CITY_A: readonly Persona[] = ['officer', 'approver'];
const HOST_A: readonly Persona[] = ['host_officer', 'host_approver'];
const SIDES_A: readonly Persona[] = [...CITY_A, ...HOST_A];
/** A request once it is sent: both sides and the programme. */
const VISIT_READERS: readonly Persona[] = [...SIDES_A, ...PROGRAMME];
const DESK_READERS: readonly Persona[] = [...HOST_A, 'auditor'];
const OF_THREADS =
  'thread_id IN (SELECT t.id FROM thread t JOIN visit v ON v.id = t.visit_id WHERE v.organisation_id = $org)';
const OF_VISITS = 'visit_id IN (SELECT id FROM visit WHERE organisation_id = $org)';
/** The officer of city A, whose colleagues and whose programme know them. */
const OFFICER = 'user_id = $user';

export const INVENTORY: Record<string, ModelInventory> = {
  User: {
    rows: 'id = $user',
    groups: [
      internal(
        PROGRAMME,
        'id demo createdAt emailConfirmedAt disabledAt noticeAcceptedAt locale erasedAt',
      ),
      personal([...CITY_A, ...PROGRAMME], 'name office'),
      personal([...CITY_A, 'admin'], 'email'),
      sensitive('passwordHash'),
    ],
  },
  KeptPost: {
    rows: OFFICER,
    groups: [internal(['officer'], 'userId path keptAt'), personal(['officer'], 'entries')],
  },
  DataRequest: {
    rows: OFFICER,
    groups: [
      internal(['officer', ...PROGRAMME], 'id userId status askedAt dueAt closedAt closedById'),
    ],
  },
  Erasure: { rows: OFFICER, groups: [internal(NOBODY, 'userId erasedAt')] },
  Session: {
    rows: OFFICER,
    groups: [
      sensitive('idHash userAgentHash'),
      personal(['officer'], 'userId createdAt lastSeenAt expiresAt revokedAt'),
    ],
  },
  OneTimeToken: {
    rows: OFFICER,
    groups: [
      sensitive('tokenHash'),
      internal(NOBODY, 'purpose userId expiresAt usedAt createdAt'),
      personal(['officer'], 'newEmail'),
    ],
  },
  Organisation: {
    rows: 'id = $org',
    groups: [
      // a town hall's name stands with its city once it is verified
      open('name nameZh'),
      internal(CITY_A, 'signOffRequired'),
      internal(PROGRAMME, 'id kind hostId demo createdAt'),
    ],
  },
  Handover: {
    rows: 'from_id = $user',
    groups: [internal(CITY_A, 'id organisationId fromId toId leaves status createdAt closedAt')],
  },
  Membership: {
    groups: [
      personal([...CITY_A, ...PROGRAMME], 'id userId organisationId role createdAt endedAt'),
    ],
  },
  JoinRequest: {
    rows: 'organisation_id = $org',
    groups: [
      internal(
        CITY_OFFICERS,
        'id userId organisationId cityId status createdAt openedAt closedAt decidedById',
      ),
      personal(['officer'], 'name office message'),
      internal(['officer'], 'reason'),
    ],
  },
  City: {
    groups: [
      open(
        'id slug geonamesId wikidataId level name asciiName nameZh countryCode countryGroup admin1Name lat lon population populationYear areaKm2 website nuts2 nuts3 timeZone isSeaport coastal standing reviewNote demo archivedAt createdAt updatedAt searchText',
      ),
      internal([...CITY_A, ...PROGRAMME], 'editedFields addedByHandAt'),
    ],
  },
  CitySlugRedirect: { groups: [open('slug cityId')] },
  SeaPort: { groups: [open('unlocode name countryCode nuts2 nuts3')] },
  IndustrialSite: { groups: [open('nuts3 sectorId branches lastYearReported sourceId')] },
  Region: { groups: [open('nuts2 name countryCode')] },
  RegionSignal: {
    groups: [
      open(
        'nuts2 sectorId value rank rankedRegions indicatorCount confidence basis years sourceId',
      ),
    ],
  },
  Source: { groups: [open('id titleEn titleZh url licence useEn useZh dataDate position')] },
  Fact: {
    groups: [
      open(
        'id cityId key group sectorId textEn textZh year uncertain uncertainEn uncertainZh lead position sourceId',
      ),
    ],
  },
  Tie: {
    groups: [
      open(
        'id key cityId partnerId partnerName partnerNameZh kind since confidence singleSource sourceText sourceUrl sourceId noteEn noteZh',
      ),
    ],
  },
  DocumentedInterest: {
    groups: [open('id cityId sectorId topicId offer seek wording programme pageDate url')],
  },
  ImportRun: { groups: [internal(NOBODY, 'id inputHash startedAt finishedAt counts')] },
  Claim: {
    rows: 'organisation_id = $org',
    groups: [
      // that a city is claimed is public
      open('status'),
      internal(
        [...CITY_A, ...PROGRAMME],
        'id cityId organisationId version submittedAt decidedAt demo createdAt',
      ),
      internal(PROGRAMME, 'claimantId freeMail decidedById'),
      internal([...CITY_A, ...PROGRAMME], 'decisionReason'),
    ],
  },
  ClaimDecision: {
    rows: 'claim_id IN (SELECT id FROM claim WHERE organisation_id = $org)',
    groups: [
      internal([...CITY_A, ...PROGRAMME], 'id claimId outcome checks note decidedAt'),
      internal(PROGRAMME, 'draftVersion content decidedById'),
    ],
  },
  ClaimRemark: {
    rows: 'claim_id IN (SELECT id FROM claim WHERE organisation_id = $org)',
    groups: [
      internal(
        [...CITY_A, ...PROGRAMME],
        'id claimId decisionId position section field text textLocale answerKind answer answerLocale answeredAt madeAt',
      ),
      internal(PROGRAMME, 'answeredById madeById'),
    ],
  },
  ParticipationStep: {
    rows: 'claim_id IN (SELECT id FROM claim WHERE organisation_id = $org)',
    groups: [
      internal(
        [...CITY_A, ...PROGRAMME],
        'id claimId kind side reason textLocale confirmedAt months actorId at',
      ),
    ],
  },
  ContactMessage: {
    rows: 'organisation_id = $org',
    groups: [
      internal(CITY_A, 'id cityId organisationId locale status handledById handledAt'),
      internal(CITY_A, 'deleteAfter createdAt'),
      personal(CITY_A, 'name organisationName email message'),
    ],
  },
  InvitationLetter: {
    rows: 'host_id = $host',
    groups: [
      internal(HOST_A, 'id hostId cityId version addressee textEn textZh savedById savedAt'),
    ],
  },
  ProspectContact: {
    rows: 'host_id = $host',
    groups: [
      internal(HOST_A, 'id hostId cityId number day way outcome note letterVersion'),
      internal(HOST_A, 'recordedById recordedAt'),
    ],
  },
  SectionPresence: { groups: [personal(CITY_A, 'cityId userId section openedAt')] },
  ProfileLook: { groups: [internal(PROGRAMME, 'id cityId number lookedById lookedAt')] },
  ProfileDraft: {
    rows: 'city_id = $city',
    groups: [internal([...CITY_A, ...PROGRAMME], 'cityId version content updatedById updatedAt')],
  },
  ProfileVersion: {
    rows: 'city_id = $city',
    groups: [
      open('cityId number content publishedAt demo'),
      internal([...CITY_A, ...PROGRAMME], 'id publishedById signOffId reason'),
    ],
  },
  ProfileSignOff: {
    rows: 'claim_id IN (SELECT id FROM claim WHERE organisation_id = $org)',
    groups: [
      internal([...CITY_A, ...PROGRAMME], 'id claimId draftVersion status askedAt decidedAt'),
      internal([...CITY_A, ...PROGRAMME], 'reason decidedBy'),
      internal(CITY_A, 'askedById decidedById remark'),
    ],
  },
  RequestSignOff: {
    rows: OF_VISITS,
    groups: [
      internal(CITY_A, 'id visitId visitVersion status askedById askedAt'),
      internal(CITY_A, 'decidedById decidedBy decidedAt remark'),
    ],
  },
  SignOffLink: {
    rows: 'sign_off_id IN (SELECT id FROM profile_sign_off WHERE claim_id IN (SELECT id FROM claim WHERE organisation_id = $org))',
    groups: [
      sensitive('tokenHash'),
      internal(NOBODY, 'signOffId requestSignOffId userId expiresAt usedAt'),
      personal(CITY_A, 'name email'),
    ],
  },
  CityInterest: { groups: [open('cityId sectorId priority offer seek kind')] },
  CityContact: {
    rows: 'city_id = $city',
    groups: [
      personal([...CITY_A, ...PROGRAMME], 'id cityId kind name office languages updatedAt'),
      personal([...CITY_A, ...PROGRAMME], 'email phone'),
    ],
  },
  MatchingPolicy: {
    groups: [
      open(
        'number version themes modes networks character readiness gate reasonEn reasonZh publishedAt',
      ),
      internal(PROGRAMME, 'publishedById'),
    ],
  },
  MatchHistory: {
    rows: 'host_id = $host AND city_id = $city',
    groups: [
      internal(
        SIDES_A,
        'hostId cityId at movedBy fromScore score changes policyNumber cityVersion hostVersion',
      ),
      internal(NOBODY, 'id terms'),
    ],
  },
  MatchLook: { groups: [internal(HOST_A, 'hostId userId lookedAt')] },
  MatchReport: {
    rows: 'organisation_id = $org',
    groups: [
      internal(
        CITY_A,
        'id reference organisationId cityId hostId side form evidence madeById madeAt',
      ),
      internal(CITY_A, 'cityVersion hostVersion modelVersion inputsHash paperHash'),
      internal(CITY_A, 'inputs outcome paper'),
      personal(CITY_A, 'madeByName madeByOffice reviewerName reviewerOffice'),
    ],
  },
  MatchReportFile: {
    rows: 'report_id IN (SELECT id FROM match_report WHERE organisation_id = $org)',
    groups: [
      internal(CITY_A, 'reportId status failure content changedAt tokenExpiresAt'),
      sensitive('tokenHash'),
    ],
  },
  Exposure: { groups: [internal(PROGRAMME, 'hostId week cityId shown weight')] },
  CountedList: { groups: [internal(NOBODY, 'keyHash day')] },
  MatchChange: { groups: [internal(NOBODY, 'transaction cityId')] },
  // what a score reads of a published profile, in packed form
  MatchCity: { groups: [open('cityId code version day'), internal(NOBODY, 'changed')] },
  MatchList: {
    rows: 'host_id = $host',
    groups: [
      internal(
        HOST_A,
        'hostId model hostVersion rows floorScore floorMutual floorFit floorCityId builtAt',
      ),
    ],
  },
  TopHosts: {
    rows: 'city_id = $city',
    groups: [internal(CITY_A, 'cityId hostsKey hostIds scores mutuals')],
  },
  TopCity: {
    rows: 'host_id = $host',
    groups: [
      internal(
        HOST_A,
        'hostId cityId score mutual smallerFit trust cityVersion cityDay strongest weakest',
      ),
    ],
  },
  Host: {
    rows: 'id = $host',
    groups: [
      open(
        'id cityId code slug officeEn officeZh timeZone active createdAt settings holidayCountry',
      ),
    ],
  },
  Lane: {
    rows: 'host_id = $host',
    groups: [internal([...HOST_A, ...PROGRAMME], 'id hostId nameEn nameZh closesOn')],
  },
  // an auditor reads the name with the opinion that was asked
  Department: {
    rows: 'host_id = $host',
    groups: [internal(DESK_READERS, 'id nameEn nameZh'), internal(HOST_A, 'hostId contact active')],
  },
  Site: {
    rows: 'host_id = $host',
    groups: [
      internal(DESK_READERS, 'id nameEn nameZh'),
      internal(
        HOST_A,
        'hostId kind sectors address hostPerson minutes capacity languages note source active offered',
      ),
      internal(NOBODY, 'importKey'),
    ],
  },
  HostRules: {
    rows: 'host_id = $host',
    groups: [internal(HOST_A, 'hostId number rules reasonEn reasonZh publishedAt publishedById')],
  },
  OutwardVisit: {
    rows: 'host_id = $host',
    groups: [
      internal(
        HOST_A,
        'id hostId cityId startsOn endsOn headRankBand paysLocal source sourceUrl recordedAt removedAt',
      ),
    ],
  },
  // whoever asks for days reads which ones are closed
  ClosedPeriod: {
    groups: [open('id hostId nameEn nameZh startsOn endsOn exceptEvent removedAt')],
  },
  Holiday: { groups: [open('countryCode date kind nameEn nameZh status source')] },
  VisitCounter: { groups: [internal(NOBODY, 'hostId year last')] },
  Interest: {
    rows: 'organisation_id = $org',
    groups: [
      internal(
        SIDES_A,
        'id hostId cityId organisationId side status version message messageLocale sectors sentAt answerDue reminders answer answerLocale closedAt',
      ),
      internal(NOBODY, 'sentById closedById'),
    ],
  },
  Thread: {
    rows: OF_VISITS,
    groups: [
      internal(
        SIDES_A,
        'id visitId interestId internal subject subjectLocale openedAt lastMessageAt',
      ),
    ],
  },
  ThreadMessage: {
    rows: OF_THREADS,
    groups: [
      internal(SIDES_A, 'id threadId number side text locale sentAt'),
      personal(SIDES_A, 'authorName'),
      internal(NOBODY, 'authorId'),
    ],
  },
  ThreadCounterpart: {
    rows: `message_id IN (SELECT id FROM thread_message WHERE ${OF_THREADS})`,
    groups: [
      internal(SIDES_A, 'messageId text state version writerSide writtenAt confirmedAt'),
      personal(SIDES_A, 'writerName confirmedByName'),
      internal(NOBODY, 'writerId confirmedById'),
    ],
  },
  StoredFile: {
    rows: 'organisation_id = $org',
    groups: [
      internal(SIDES_A, 'id kind size scan content messageId visitId'),
      personal(SIDES_A, 'name'),
      internal(NOBODY, 'uploaderId contentHash uploadedAt scannedAt organisationId'),
    ],
  },
  ThreadRead: { rows: OF_THREADS, groups: [internal(NOBODY, 'threadId userId number readAt')] },
  Visit: {
    rows: 'organisation_id = $org',
    groups: [
      internal(
        VISIT_READERS,
        'id reference hostId cityId organisationId status version statusSince title titleOther textLocale type format sectors purpose purposeOther textState headOffice headRankBand headElected formerRankBand officials business academia press interpreters languages ownInterpreter paysInternational paysLocal paysMeals mandate mandateNote mandateUrl details submittedAt firstAnswerDue firstAnswerAt round startsOn endsOn exitReason exitText alternative completedAt interestId demo createdAt updatedAt',
      ),
      internal(SIDES_A, 'mandateFileId'),
      internal(CITY_A, 'workingCopy'),
      internal(DESK_READERS, 'tier laneId takenById createdById'),
      personal(
        SIDES_A,
        'contactName contactOffice contactEmail contactPhone deputyName deputyOffice deputyEmail deputyPhone',
      ),
    ],
  },
  VisitObjective: {
    rows: OF_VISITS,
    groups: [internal(VISIT_READERS, 'visitId position text measure')],
  },
  VisitWindow: {
    rows: OF_VISITS,
    groups: [internal(VISIT_READERS, 'visitId position earliest latest days reason')],
  },
  DateProposal: {
    rows: OF_VISITS,
    groups: [
      internal(
        VISIT_READERS,
        'id visitId side startsOn endsOn note status heldUntil madeAt answeredAt',
      ),
      internal(NOBODY, 'madeById'),
    ],
  },
  ChangeRequest: {
    rows: OF_VISITS,
    groups: [
      internal(
        VISIT_READERS,
        'id visitId side point before after reason round status madeAt answerDue remindedOn answer answeredAt',
      ),
      personal(SIDES_A, 'headName'),
      internal(NOBODY, 'madeById answeredById'),
    ],
  },
  VisitRemark: {
    rows: OF_VISITS,
    groups: [
      internal(
        VISIT_READERS,
        'id visitId field text textLocale textOther answer madeAt answeredAt',
      ),
      internal(NOBODY, 'madeById'),
    ],
  },
  VisitScreening: {
    rows: OF_VISITS,
    groups: [
      internal(
        DESK_READERS,
        'visitId items note complete counterpartBand counterpartOfficeZh counterpartOfficeEn risks costs recommendation reasons updatedById updatedAt',
      ),
    ],
  },
  VisitOpinion: {
    rows: OF_VISITS,
    groups: [
      internal(
        DESK_READERS,
        'id visitId departmentId siteId question dueOn state askedById askedAt answer givenBy documentNumber answeredOn recordedById recordedAt reminders',
      ),
    ],
  },
  VisitApproval: {
    rows: OF_VISITS,
    groups: [
      internal(
        DESK_READERS,
        'id visitId round tier body documentNumber decidedOn result remark recordedById recordedAt changeId',
      ),
    ],
  },
  LetterCounter: { groups: [internal(NOBODY, 'hostId year last')] },
  VisitLetterDraft: {
    rows: OF_VISITS,
    groups: [
      internal(
        DESK_READERS,
        'visitId addresseeEn addresseeZh textEn textZh signatureEn signatureZh startsOn endsOn savedById savedAt approvedById approvedAt',
      ),
    ],
  },
  VisitLetter: {
    // one of a visit; numbers differ
    rows: `${OF_VISITS} AND superseded_at IS NULL`,
    groups: [
      internal(
        SIDES_A,
        'id visitId number reference replaces addresseeEn addresseeZh textEn textZh signatureEn signatureZh startsOn endsOn issuedAt supersededAt',
      ),
      internal(NOBODY, 'approvedById approvedAt issuedById'),
    ],
  },
  VisitLetterFile: {
    rows: `letter_id IN (SELECT id FROM visit_letter WHERE ${OF_VISITS})`,
    groups: [
      internal(SIDES_A, 'letterId status failure content contentHash changedAt tokenExpiresAt'),
      sensitive('tokenHash'),
    ],
  },
  VisitDeclineDraft: {
    rows: OF_VISITS,
    groups: [
      internal(
        HOST_A,
        'visitId addresseeEn addresseeZh textEn textZh signatureEn signatureZh savedById savedAt',
      ),
    ],
  },
  VisitDeclineLetter: {
    rows: OF_VISITS,
    groups: [
      internal(
        SIDES_A,
        'visitId addresseeEn addresseeZh textEn textZh signatureEn signatureZh sentAt',
      ),
      internal(NOBODY, 'sentById'),
    ],
  },
  DelegationMember: {
    rows: OF_VISITS,
    groups: [personal(SIDES_A, 'visitId position printedName office organisation role')],
  },
  VisitEvent: {
    rows: OF_VISITS,
    groups: [
      internal(VISIT_READERS, 'id visitId seq kind fromState toState side at reason data'),
      internal(NOBODY, 'actorId'),
    ],
  },
  CalendarFeed: {
    rows: OFFICER,
    groups: [sensitive('tokenHash'), internal(['officer'], 'userId createdAt')],
  },
  NoticeSetting: { rows: OFFICER, groups: [personal(['officer'], 'userId group way')] },
  Notification: {
    rows: OFFICER,
    groups: [
      internal(
        ['officer'],
        'id userId kind params path createdAt readAt awaitsSummary summaryMailId',
      ),
      internal(NOBODY, 'dedupeKey'),
    ],
  },
  Mail: {
    rows: OFFICER,
    groups: [
      internal(PROGRAMME, 'id userId locale template status attempts createdAt sentAt demo'),
      personal(['officer', 'admin'], 'to'),
      internal(NOBODY, 'readerName'),
      internal(PROGRAMME, 'error'),
      // may hold a one-time link; outside a demonstration a mail that is kept is the administrators' to carry
      sensitive('params'),
      // goes with the mail to its reader; no page shows it
      internal(NOBODY, 'calendar'),
      internal(NOBODY, 'dedupeKey'),
    ],
  },
  AuditEntry: {
    groups: [
      internal(
        NOBODY,
        'seq at actorKind actorId sessionRef action objectType objectId detail requestId',
      ),
    ],
  },
  IdempotencyKey: { groups: [sensitive('actorKey operation key requestHash result createdAt')] },
  RateLimit: { groups: [internal(NOBODY, 'key points expire')] },
};
