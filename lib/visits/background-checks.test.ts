import { describe, expect, it } from 'vitest';
import type { RequestRule } from '@/lib/hosts/rules/catalogue';
import { ruleSetOf, withRules } from '@/lib/hosts/rules/settings';
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { checkVisit } from './checks';
import type { Checked } from './findings';
import { aRequest, MOMENT } from './testing/visits';
import { visaRoute } from './visa-routes';

const found = (rule: RequestRule, checked: Partial<Checked>, moment = MOMENT) =>
  checkVisit({ request: aRequest(), ...checked }, moment)
    .filter((one) => one.rule === rule)
    .map(({ severity, audience, reason }) => ({
      severity,
      audience,
      code: reason.code.split('.').at(-1),
      params: reason.params,
    }));

const ROSTOCK = { since: '1988-05-16', nameEn: 'Dalian', nameZh: '大连' };
const MAY_2028 = [{ earliest: '2028-05-15', latest: '2028-05-19', days: 3, reason: '' }] as const;

describe('reciprocity', () => {
  const received = [
    { day: '2025-06-01', band: 60, paysLocal: 'host' },
    { day: '2024-06-01', band: null, paysLocal: 'city' },
    { day: '2021-11-25', band: 90, paysLocal: 'host' },
  ] as const;

  it('sums up what was received within five years, for the host alone', () => {
    expect(found('reciprocity', { received })).toEqual([
      {
        severity: 'info',
        audience: ['host'],
        code: 'reciprocity',
        params: {
          years: 5,
          count: 2,
          highest: '60',
          borne: 1,
          sent: 0,
          sentHighest: '0',
          sentBorne: 0,
        },
      },
    ]);
    expect(found('reciprocity', { received: [] })).toMatchObject([{ params: { count: 0 } }]);
    expect(found('reciprocity', {})).toEqual([]);
  });

  it('sets the visits of the host to the city beside them', () => {
    const sent = [
      { day: '2026-03-01', band: 70, paysLocal: 'city' },
      { day: '2023-03-01', band: 40, paysLocal: 'shared' },
      { day: '2019-03-01', band: 90, paysLocal: 'city' },
    ] as const;
    expect(found('reciprocity', { received, sent })).toMatchObject([
      { params: { count: 2, sent: 2, sentHighest: '70', sentBorne: 1 } },
    ]);
    expect(found('reciprocity', { sent })).toEqual([]);
  });

  it('looks back as far as the host says, and is silent when it is switched off', () => {
    const rules = ruleSetOf(DEFAULT_SETTINGS);
    const longer = { ...rules, numbers: { ...rules.numbers, reciprocityYears: 6 } };
    const off = { ...rules, severities: { ...rules.severities, reciprocity: 'off' as const } };
    const under = (set: typeof longer | typeof off) =>
      found('reciprocity', { received }, { ...MOMENT, settings: withRules(DEFAULT_SETTINGS, set) });
    expect(under(longer)).toMatchObject([{ params: { count: 3, highest: '90', borne: 2 } }]);
    expect(under(off)).toEqual([]);
  });
});

describe('anniversary', () => {
  it('points out a tie that comes to a mark of ten years in the year of the visit', () => {
    const request = aRequest({ windows: [...MAY_2028] });
    expect(found('anniversary', { request, ties: [ROSTOCK] })).toMatchObject([
      { severity: 'info', code: 'anniversary', params: { age: 40, year: '2028', since: '1988' } },
    ]);
    expect(found('anniversary', { ties: [ROSTOCK] })).toEqual([]);
    expect(found('anniversary', { request, ties: [{ ...ROSTOCK, since: '2028' }] })).toEqual([]);
  });

  it('tells an anniversary visit in a year between two marks', () => {
    const request = aRequest({ type: 'anniversary' });
    expect(found('anniversary', { request, ties: [ROSTOCK] })).toMatchObject([
      { code: 'anniversary_between', params: { every: 10, since: '1988' } },
    ]);
    expect(found('anniversary', { request, ties: [] })).toEqual([]);
  });
});

describe('visa', () => {
  const GERMANY = { from: 'DE', to: 'CN' };
  const days = { startsOn: '2026-12-14', endsOn: '2026-12-16' } as const;

  it('says what is on record and as of when, and that it ends', () => {
    const until = { day: '2026-12-31' };
    expect(found('visa', { days, entry: GERMANY })).toMatchObject([
      {
        severity: 'warn',
        code: 'visa_free',
        params: { days: 30, until, asOf: { day: '2025-11-03' } },
      },
    ]);
    expect(found('visa', { entry: GERMANY })).toMatchObject([
      { code: 'visa_lapsed', params: { until } },
    ]);
  });

  it('says that it does not know a country, and nothing of an online meeting or before there are days', () => {
    expect(found('visa', { entry: { from: 'GB', to: 'CN' } })).toMatchObject([
      { severity: 'warn', code: 'visa_unknown' },
    ]);
    expect(found('visa', { entry: { from: 'DE', to: 'JP' } })).toMatchObject([
      { code: 'visa_unknown' },
    ]);
    expect(found('visa', { request: aRequest({ format: 'virtual' }), entry: GERMANY })).toEqual([]);
    expect(found('visa', { request: aRequest({ windows: [] }), entry: GERMANY })).toEqual([]);
    expect(found('visa', {})).toEqual([]);
  });

  it('has the forty-six countries of the notice', () => {
    expect(visaRoute('SE', 'CN')?.from).toHaveLength(46);
    expect(visaRoute('CN', 'SE')).toBeNull();
  });
});
