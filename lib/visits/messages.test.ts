import { beforeAll, describe, expect, it } from 'vitest';
import { REQUEST_RULES } from '@/lib/hosts/rules/catalogue';
import type { MessageParams } from '@/lib/i18n/message-params';
import { type Locale, locales } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import { CHANGE_POINTS, CHANGE_STATUSES } from './changes/model';
import { MILESTONES } from './deadlines';
import { FINDINGS } from './findings';
import {
  ALTERNATIVES,
  ANSWERS,
  APPROVAL_TIERS,
  AUTHORISATIONS,
  CALL_OFF_REASONS,
  DECLINE_REASONS,
  EVENT_KINDS,
  INFORMED_BODIES,
  MANDATES,
  MEMBER_ROLES,
  OPERATIONS,
  PARTY_KINDS,
  PAYERS,
  PROPOSAL_STATUSES,
  RANK_BANDS,
  SIDES,
  SIGNING_TYPES,
  TRANSITIONS,
  VISIT_FORMATS,
  VISIT_STATUSES,
  VISIT_TYPES,
} from './model';
import { REFUSALS } from './refusals';
import { REQUEST_FIELDS, REQUEST_STEPS } from './request';
import { SCREENING_ANSWERS, SCREENING_ITEMS } from './screening';
import { CITY_STAGES, MARKS, PREPARATIONS } from './stages';
import { NEXT_STEPS } from './turn';

/** One value for every parameter that a sentence about visits may name. */
const PARAMS: MessageParams = {
  former: { days: { from: '2027-05-05', to: '2027-05-07' } },
  point: 'dates',
  band: '60',
  by: 'city',
  city: { name: { en: 'Rostock', zh: '罗斯托克' } },
  host: { name: { en: 'Dalian', zh: '大连市外办' } },
  who: { name: { en: 'Dalian', zh: '大连市外办' } },
  name: { name: { en: 'Spring Festival', zh: '春节' } },
  count: 2,
  counterpart: '50',
  dates: { days: { from: '2027-05-12', to: '2027-05-14' } },
  next: { days: { from: '2027-05-17', to: '2027-05-19' } },
  days: 10,
  earliest: { day: '2027-05-12' },
  from: { day: '2027-05-12' },
  until: { day: '2027-05-12' },
  today: { day: '2027-05-12' },
  answerDue: { day: '2027-05-12' },
  field: 'head',
  held: 'yes',
  item: 'level',
  alternative: 'later_window',
  least: 4,
  most: 12,
  months: 24,
  number: 1,
  open: '[name]',
  reference: 'DL-2027-014',
  site: { name: { en: 'Hydrogen quay', zh: '氢能码头' } },
  capacity: 8,
  split: 15,
  tier: 'city',
  total: 13,
  usual: 3,
  borne: 1,
  sent: 2,
  sentHighest: '70',
  sentBorne: 1,
  highest: '60',
  years: 5,
  age: 40,
  every: 10,
  since: '1988',
  asOf: { day: '2026-05-12' },
  partner: { name: { en: 'Dalian', zh: '大连' } },
  window: 'B',
  year: '2027',
};

const NAMESPACES: Record<string, readonly (string | number)[]> = {
  answer: ANSWERS,
  authorisation: AUTHORISATIONS,
  informedBody: INFORMED_BODIES,
  signingType: SIGNING_TYPES,
  status: VISIT_STATUSES,
  stage: [...CITY_STAGES, 'ended'],
  mark: MARKS,
  preparation: PREPARATIONS,
  transition: TRANSITIONS,
  operation: OPERATIONS,
  done: [...TRANSITIONS, ...OPERATIONS],
  role: [
    'city_officer',
    'city_approver',
    'host_officer',
    'host_approver',
    'site_host',
    'programme_admin',
    'auditor',
    'timer',
  ],
  type: VISIT_TYPES,
  format: VISIT_FORMATS,
  rankBand: RANK_BANDS.flatMap((band) =>
    ['label', 'examples', 'counterpart'].map((part) => `${band}.${part}`),
  ),
  tier: APPROVAL_TIERS,
  approvalResult: ['granted', 'refused'],
  party: PARTY_KINDS,
  payer: PAYERS,
  mandate: MANDATES,
  memberRole: MEMBER_ROLES,
  proposalStatus: PROPOSAL_STATUSES,
  changeStatus: CHANGE_STATUSES,
  changePoint: CHANGE_POINTS,
  declineReason: DECLINE_REASONS,
  callOffReason: CALL_OFF_REASONS,
  alternative: ALTERNATIVES,
  field: REQUEST_FIELDS,
  step: REQUEST_STEPS,
  rule: REQUEST_RULES,
  severity: ['info', 'warn', 'block'],
  finding: FINDINGS,
  refusal: REFUSALS,
  next: NEXT_STEPS.flatMap((step) => [`own.${step}`, `other.${step}`]),
  milestone: MILESTONES,
  screening: [
    ...SCREENING_ITEMS.map((item) => `item.${item}`),
    ...SCREENING_ANSWERS.map((answer) => `answer.${answer}`),
  ],
  timeline: SIDES.flatMap((side) =>
    EVENT_KINDS.flatMap((kind) => [`${side}.${kind}.title`, `${side}.${kind}.text`]),
  ),
};

const codes = Object.entries(NAMESPACES).flatMap(([name, list]) =>
  list.map((code) => `visits.${name}.${code}`),
);

describe.each(locales)('the texts about visits in %s', (locale: Locale) => {
  let t: Translate;
  beforeAll(async () => {
    t = await translator(locale);
  });

  it('say something for every code', () => {
    for (const code of codes) {
      const text = t(code, PARAMS);
      expect(text, code).not.toBe(code);
      expect(text, code).not.toContain('{');
      expect(text.trim(), code).not.toBe('');
    }
  });

  it('name each field, window, tier and rank for itself', () => {
    const texts = (code: string, key: string, values: readonly string[]) =>
      new Set(values.map((value) => t(code, { ...PARAMS, [key]: value }))).size;
    const missable = REQUEST_FIELDS.filter((one) => one !== 'needs' && one !== 'deputy');
    expect(texts('visits.refusal.field_missing', 'field', missable)).toBe(missable.length);
    expect(texts('visits.refusal.remark_unanswered', 'field', REQUEST_FIELDS)).toBe(23);
    expect(texts('visits.refusal.window_past', 'window', ['A', 'B', 'C'])).toBe(3);
    expect(texts('visits.finding.tier', 'tier', APPROVAL_TIERS)).toBe(5);
    expect(texts('visits.refusal.approval_missing', 'tier', APPROVAL_TIERS)).toBe(5);
    expect(texts('visits.refusal.screening_item', 'item', SCREENING_ITEMS)).toBe(
      SCREENING_ITEMS.length,
    );
    expect(texts('visits.finding.level_counterpart', 'band', RANK_BANDS.map(String))).toBe(8);
  });

  it('never use the office words of approval and refusal towards the city in Chinese', () => {
    const towardsCity = EVENT_KINDS.map((kind) =>
      [`visits.timeline.city.${kind}.title`, `visits.timeline.city.${kind}.text`]
        .map((code) => t(code, PARAMS))
        .join(' '),
    ).join(' ');
    expect(towardsCity).not.toMatch(/报批|请示|批复|退回修改|婉拒|审批/);
  });
});
