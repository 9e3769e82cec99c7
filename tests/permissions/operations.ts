import type { ObjectFields, ObjectKind } from './objects';
import {
  CITY,
  CITY_APPROVERS,
  CITY_OFFICERS,
  HOST,
  HOST_APPROVERS,
  HOST_OFFICERS,
  OFFICERS,
  type Persona,
} from './personas';

/** Who may do what: the expectation the code is held against, written by hand, and the source of docs/permissions.md. */
export type OperationRow = {
  /** Everybody else is refused at the door, whatever the object. */
  may: readonly Persona[] | 'anyone' | 'signed_in';
  /** Passes the door and sees the object, but may not do this with it. */
  reaches?: readonly Persona[];
  /** What it is done to; a foreign one and one that does not exist give the same answer. */
  object?: ObjectKind;
  /** A foreign object or one that does not exist is passed over in silence: nothing happens to it. */
  silent?: boolean;
  /** A form that can be read, so that the rules behind the door are asked; with the fields that name the object. */
  form?: (object: ObjectFields) => Record<string, string>;
};

const asItIs = (object: ObjectFields) => object;
const with_ =
  (more: Record<string, string>) =>
  (object: ObjectFields): Record<string, string> => ({ ...object, ...more });

const anyone: OperationRow = { may: 'anyone' };
const signedIn: OperationRow = { may: 'signed_in' };
const ofOwnCity: OperationRow = { may: CITY_OFFICERS };
const ofProgramme: OperationRow = { may: ['admin'] };

const partOfCity: OperationRow = {
  may: ['admin'],
  object: 'participant',
  form: with_({ reason: 'Asked for by letter.' }),
};

const visitStep = (
  may: readonly Persona[],
  object: ObjectKind,
  more: Record<string, string> = {},
): OperationRow => ({ may, object, form: with_(more) });

const answersInterest: OperationRow = {
  may: OFFICERS,
  object: 'interest',
  form: with_({ answer: '', answerLocale: 'en' }),
};

const keepPage = visitStep(CITY_OFFICERS, 'visit draft');
const letterTexts = {
  addresseeEn: 'To the Mayor',
  addresseeZh: '市长阁下',
  textEn: 'Dear Mayor,',
  textZh: '尊敬的市长阁下：',
  signatureEn: 'Director',
  signatureZh: '主任',
};
const TEAMS = [...CITY, ...HOST];
const aText = { text: 'Which hotel?', locale: 'en' };
const aChange = { changeId: '0192f3a0-0000-7000-8000-000000000001' };
const proposed = { startsOn: '2027-05-11', endsOn: '2027-05-13' };

export const OPERATIONS: Record<string, OperationRow> = {
  'auth.sign_in': anyone,
  'auth.sign_out': anyone,
  'auth.set_password': anyone,
  'auth.stay_signed_in': signedIn,
  'auth.discard_kept_post': signedIn,

  'account.request_reset': anyone,
  'account.confirm_address': anyone,
  'account.save_details': signedIn,
  'account.change_password': signedIn,
  'account.change_address': signedIn,
  'account.end_sessions': { may: 'signed_in', object: 'session', silent: true, form: asItIs },
  'account.ask_erasure': signedIn,
  'account.take_back_erasure': signedIn,
  'account.make_feed': { may: [...CITY, ...HOST] },
  'account.end_feed': { may: [...CITY, ...HOST] },
  'account.erase': { may: ['admin'], object: 'data request', form: with_({ sure: 'yes' }) },
  'account.invite': ofProgramme,
  'account.close': { may: ['admin'], object: 'account', form: with_({ close: 'yes' }) },

  'claim.register': anyone,
  'claim.check_place': anyone,
  'claim.add_place': anyone,
  'claim.confirm_address': anyone,
  'claim.send_fresh_link': anyone,
  'claim.submit': ofOwnCity,
  'claim.begin_again': ofOwnCity,
  'claim.verify': {
    may: ['admin'],
    object: 'claim',
    form: with_({ draftVersion: '1', note: 'seen', checks: 'mandate' }),
  },
  'claim.return': {
    may: ['admin'],
    object: 'claim',
    form: with_({
      draftVersion: '1',
      'remarks[0].anchor': 'basics:website',
      'remarks[0].text': 'Please add it.',
    }),
  },
  'claim.refuse': {
    may: ['admin'],
    object: 'claim',
    form: with_({ draftVersion: '1', reason: 'No mandate.' }),
  },
  'claim.answer_remark': { may: CITY_OFFICERS, object: 'remark', form: with_({ kind: 'done' }) },
  'profile.mark_looked': {
    may: ['admin'],
    object: 'published profile',
    form: asItIs,
  },

  'participation.confirm_profile': ofOwnCity,
  'participation.pause': ofOwnCity,
  'participation.resume': ofOwnCity,
  'participation.leave': ofOwnCity,
  'participation.pause_city': partOfCity,
  'participation.resume_city': partOfCity,
  'participation.archive_city': partOfCity,
  'participation.restore_city': partOfCity,
  'contact.send': anyone,
  'contact.handle_city': { may: CITY_OFFICERS, object: 'city message', form: asItIs },
  'contact.handle_programme': { may: ['admin'], object: 'programme message', form: asItIs },

  'host.preview_sectors': { may: HOST_OFFICERS },
  'report.make_city': { may: CITY },
  'report.make_desk': { may: HOST },
  'report.retry_city': { may: CITY, object: 'city report', form: asItIs },
  'report.retry_desk': { may: HOST, object: 'desk report', form: asItIs },

  'host.save_fact': { may: HOST_OFFICERS },
  'host.save_sectors': { may: HOST_OFFICERS },
  'host.save_ways': { may: HOST_OFFICERS },

  'thread.open_on_visit': {
    may: TEAMS,
    object: 'visit in_review',
    form: ({ visitId = '' }) => ({ visitId, subject: 'Hotels', ...aText }),
  },
  'thread.open_on_interest': {
    may: TEAMS,
    object: 'interest',
    form: ({ interestId = '' }) => ({ interestId, subject: 'Hotels', ...aText }),
  },
  'thread.send_message': { may: TEAMS, object: 'thread', form: with_(aText) },
  'thread.write_counterpart': {
    may: TEAMS,
    object: 'message',
    form: with_({ version: '0', counterpart: '酒店' }),
  },
  'thread.confirm_counterpart': { may: TEAMS, object: 'wording', form: with_({ version: '1' }) },

  'interest.express_to_host': {
    may: CITY_OFFICERS,
    object: 'host address',
    form: with_({ message: 'Shall we work together?', messageLocale: 'en' }),
  },
  'interest.express_to_city': {
    may: HOST_OFFICERS,
    object: 'participating city',
    form: with_({ message: 'Shall we work together?', messageLocale: 'en' }),
  },
  'interest.accept': answersInterest,
  'interest.decline': answersInterest,
  'interest.withdraw': { may: OFFICERS, object: 'interest', form: asItIs },
  'prospect.save_letter': {
    may: HOST_OFFICERS,
    object: 'unclaimed city',
    form: with_({ base: '0', addressee: 'City hall', textEn: 'Dear Mayor', textZh: '尊敬的市长' }),
  },
  'prospect.record_contact': {
    may: HOST_OFFICERS,
    object: 'unclaimed city',
    form: with_({ base: '0', day: '2026-11-02', way: 'phone', outcome: 'awaiting', note: '' }),
  },

  'profile.save_basics': ofOwnCity,
  'profile.save_contacts': ofOwnCity,
  'profile.save_sectors': ofOwnCity,
  'profile.save_ways': ofOwnCity,
  'profile.adopt_documented': ofOwnCity,
  'profile.save_places': ofOwnCity,
  'profile.save_china': ofOwnCity,
  'profile.save_readiness': ofOwnCity,
  'profile.publish': ofOwnCity,
  'profile.restore_version': ofOwnCity,
  'profile.ask_sign_off': ofOwnCity,
  'profile.decide_sign_off': {
    may: CITY_APPROVERS,
    object: 'sign-off',
    form: with_({ decision: 'return', remark: 'Say more.' }),
  },
  'profile.decide_sign_off_by_link': anyone,

  'handover.name_successor': ofOwnCity,
  'handover.withdraw': { may: CITY_OFFICERS, object: 'handover of the team', form: asItIs },
  'handover.accept': { may: 'signed_in', object: 'handover received', form: asItIs },
  'handover.refuse': { may: 'signed_in', object: 'handover received', form: asItIs },

  'team.invite': { may: OFFICERS },
  'team.end_city_membership': { may: CITY_OFFICERS, object: 'colleague', form: asItIs },
  'matching.note_look': { may: HOST },

  'team.end_host_membership': { may: HOST_OFFICERS, object: 'colleague', form: asItIs },
  'team.set_sign_off': ofOwnCity,
  'team.ask_to_join': anyone,
  'team.confirm_join_request': anyone,
  'team.accept_join_request': {
    may: CITY_OFFICERS,
    object: 'join request',
    form: with_({ role: 'city_officer' }),
  },
  'team.refuse_join_request': {
    may: CITY_OFFICERS,
    object: 'join request',
    form: with_({ reason: 'Not of our city hall.' }),
  },

  'notification.read': {
    may: 'signed_in',
    object: 'notice',
    form: with_({ area: 'workspace', next: 'stay' }),
  },
  'notification.read_all': signedIn,
  'notification.save_settings': { may: 'signed_in', form: with_({ programme: 'daily' }) },
  'lane.save': {
    may: HOST_APPROVERS,
    object: 'lane',
    form: with_({ nameZh: '一线', nameEn: 'First lane', closesOn: '' }),
  },
  'department.save': {
    may: HOST_OFFICERS,
    object: 'department',
    form: with_({ nameZh: '商务局', nameEn: 'Commerce bureau', contact: '', active: 'yes' }),
  },
  'site.save': {
    may: HOST_OFFICERS,
    object: 'site',
    form: with_({ nameZh: '软件园', nameEn: 'Software park', kind: 'park', active: 'yes' }),
  },
  'rules.preview': { may: HOST },
  'rules.publish': { may: HOST_APPROVERS },
  'closed_period.save': {
    may: HOST,
    object: 'closed period',
    form: with_({
      nameZh: '夏季检修',
      nameEn: 'Summer works',
      startsOn: '2027-07-01',
      endsOn: '2027-07-09',
      exceptEvent: '',
    }),
  },
  'closed_period.remove': { may: HOST, object: 'closed period', form: asItIs },
  'outward_visit.record': {
    may: HOST,
    object: 'participating city',
    form: with_({
      startsOn: '2026-09-01',
      endsOn: '2026-09-03',
      headRankBand: '60',
      paysLocal: 'city',
      source: 'Annual report',
      sourceUrl: '',
    }),
  },
  'outward_visit.remove': { may: HOST, object: 'outward visit', form: asItIs },
  'host.create': ofProgramme,
  'host.set_active': { may: ['admin'], object: 'host', form: with_({ active: 'no' }) },
  'policy.preview': ofProgramme,
  'policy.publish': ofProgramme,
  'mail.resend': { may: ['admin'], object: 'mail', form: asItIs },

  'visit.start': ofOwnCity,
  'visit.save_purpose': keepPage,
  'visit.save_level': keepPage,
  'visit.save_dates': keepPage,
  'visit.save_meetings': keepPage,
  'visit.save_practical': keepPage,
  'visit.save_mandate': keepPage,
  // without the rule that an approver signs off, only officers submit
  'visit.submit': { ...visitStep(CITY_OFFICERS, 'visit draft'), reaches: CITY_APPROVERS },
  'visit.ask_sign_off': visitStep(CITY_OFFICERS, 'visit draft'),
  'visit.decide_sign_off': {
    may: CITY_APPROVERS,
    object: 'request sign-off',
    form: with_({ decision: 'return', remark: 'Say more.' }),
  },
  'visit.decide_sign_off_by_link': anyone,
  'visit.resubmit': visitStep(CITY_OFFICERS, 'visit changes_requested'),
  'visit.withdraw': visitStep(CITY_OFFICERS, 'visit submitted'),
  'visit.take': visitStep(HOST_OFFICERS, 'visit submitted'),
  'visit.request_changes': visitStep(HOST_OFFICERS, 'visit in_review', {
    'remarks[0].field': 'purpose',
    'remarks[0].text': '请补充。',
  }),
  'visit.save_screening': visitStep(HOST_OFFICERS, 'visit in_review', { 'items.mandate': 'yes' }),
  'visit.ask_opinion': visitStep(HOST_OFFICERS, 'visit in_review', {
    of: 'department:0192f3a0-0000-7000-8000-000000000001',
    question: '请研提意见。',
    dueOn: '2030-01-07',
  }),
  'visit.record_opinion': visitStep(HOST_OFFICERS, 'visit in_review', {
    opinionId: '0192f3a0-0000-7000-8000-000000000001',
    result: 'no_opinion',
    givenBy: '商务局',
    answeredOn: '2026-11-25',
  }),
  'visit.save_translation': visitStep(HOST_OFFICERS, 'visit in_review', {
    titleOther: '标题',
    purposeOther: '目的',
    textState: 'confirmed',
  }),
  'visit.seek_approval': visitStep(HOST_OFFICERS, 'visit in_review'),
  'visit.record_approval': visitStep(
    [...HOST_OFFICERS, ...HOST_APPROVERS],
    'visit pending_approval',
    {
      tier: 'desk',
      body: '市外办',
      documentNumber: '1',
      decidedOn: '2026-11-25',
      result: 'granted',
    },
  ),
  'visit.approve': visitStep(HOST_APPROVERS, 'visit pending_approval'),
  'visit.decline': visitStep(HOST_OFFICERS, 'visit submitted', {
    reason: 'capacity',
    alternative: 'none',
  }),
  'visit.complete': visitStep(HOST_OFFICERS, 'visit confirmed'),
  'visit.propose_dates': visitStep(OFFICERS, 'visit in_review', proposed),
  'visit.accept_dates': visitStep(OFFICERS, 'visit in_review', {
    proposalId: '0192f3a0-0000-7000-8000-000000000001',
  }),
  'visit.confirm': visitStep(CITY_OFFICERS, 'visit invited', {
    'members[0].printedName': 'EXAMPLE, Jo',
    'members[0].office': 'Mayor',
    'members[0].role': 'head_of_delegation',
  }),
  'visit.save_letter': visitStep(HOST_OFFICERS, 'visit pending_approval', letterTexts),
  'visit.approve_letter': visitStep(HOST_APPROVERS, 'visit pending_approval'),
  'visit.issue_letter': visitStep(HOST_OFFICERS, 'visit invited'),
  'visit.make_letter_pdf': { may: HOST_OFFICERS, object: 'letter without a PDF', form: asItIs },
  'visit.save_decline_letter': visitStep(HOST_OFFICERS, 'visit declined', letterTexts),
  'visit.send_decline_letter': visitStep(HOST_OFFICERS, 'visit declined'),
  'visit.request_change': visitStep(OFFICERS, 'visit invited', {
    point: 'dates',
    startsOn: '2027-05-25',
    endsOn: '2027-05-27',
    reason: 'Our council meets.',
  }),
  'visit.accept_change': visitStep(OFFICERS, 'visit invited', aChange),
  'visit.refuse_change': visitStep(OFFICERS, 'visit invited', { ...aChange, answer: 'No.' }),
  'visit.withdraw_change': visitStep(OFFICERS, 'visit invited', aChange),
  'visit.record_change_approval': visitStep(HOST_APPROVERS, 'visit invited', {
    ...aChange,
    tier: 'desk',
    body: '市外办',
    documentNumber: '1',
    decidedOn: '2026-11-25',
    result: 'granted',
  }),
  'visit.provide_mandate': visitStep(CITY_OFFICERS, 'visit submitted', { mandateNote: 'Letter.' }),
  'visit.cancel': visitStep(OFFICERS, 'visit invited', { reason: 'budget' }),
  'visit.postpone': visitStep(OFFICERS, 'visit invited', { reason: 'budget' }),
  'visit.revive': visitStep(OFFICERS, 'visit declined', {
    'windows[0].earliest': '2027-09-06',
    'windows[0].latest': '2027-09-10',
    'windows[0].days': '3',
  }),
  'visit.close': visitStep(OFFICERS, 'visit completed'),
};
