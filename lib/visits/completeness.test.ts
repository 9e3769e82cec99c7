import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { gapsOf, gapsOfCorrected } from './completeness';
import { emptyRequest, REQUEST_FIELDS, type RequestContent, type RequestWindow } from './request';
import { openQuestions } from './request-details';
import { aRequest, MOMENT } from './testing/visits';

const window = (change: Partial<RequestWindow> = {}): RequestWindow => ({
  earliest: '2027-05-10',
  latest: '2027-05-14',
  days: 3,
  reason: '',
  ...change,
});

const gaps = (change: Partial<RequestContent>, moment = MOMENT) =>
  gapsOf(aRequest(change), moment).map((gap) => [gap.field, gap.reason.code.split('.').at(-1)]);

const windowGaps = (...windows: RequestWindow[]) => gaps({ windows }).map(([, code]) => code);

describe('what a request still lacks', () => {
  it('is nothing when every field is answered', () => {
    expect(gaps({})).toEqual([]);
  });

  it('is every field of an empty one but those that may stay open', () => {
    const fields = new Set(gapsOf(emptyRequest('en'), MOMENT).map((gap) => gap.field));
    const open: readonly string[] = [...openQuestions, 'deputy'];
    expect([...fields].sort()).toEqual(REQUEST_FIELDS.filter((one) => !open.includes(one)).sort());
  });

  it('is a measurable result for each objective', () => {
    const objectives = [
      { text: 'Agree on an exchange', measure: 'One signed plan' },
      { text: 'Visit a depot', measure: '' },
    ];
    expect(gapsOf(aRequest({ objectives }), MOMENT)).toEqual([
      {
        field: 'objectives',
        reason: { code: 'visits.refusal.objective_measure', params: { number: 2 } },
      },
    ]);
  });

  it.each<[string, Partial<RequestContent>]>([
    ['head', { headOffice: '' }],
    ['head', { headRankBand: null }],
    ['party', { party: { officials: 0, business: 0, academia: 0, press: 0, interpreters: 0 } }],
    ['costs', { paysMeals: null }],
    ['contact', { contactEmail: '' }],
    ['contact', { contactName: '' }],
    ['mandate', { mandate: null }],
  ])('is %s when one part of it is missing', (field, change) => {
    expect(gaps(change)).toEqual([[field, 'field_missing']]);
  });
});

describe('a question that may stay open', () => {
  it.each(openQuestions.filter((one) => one !== 'needs'))('says what a yes is about: %s', (one) => {
    const bare = { ...emptyRequest('en'), [one]: 'yes' } as RequestContent;
    const fields = gapsOf(bare, MOMENT).map((gap) => gap.field);
    expect(fields).toContain(one);
  });

  it.each(openQuestions)('lacks nothing when the answer is no or not yet known: %s', (one) => {
    expect(gaps({ meetings: 'no', wishes: [], [one]: 'no' })).toEqual([]);
    expect(gaps({ meetings: 'no', wishes: [], [one]: 'unknown' })).toEqual([]);
  });

  it('needs both the name of an agent and a word on its authorisation', () => {
    expect(gaps({ agent: 'yes', agentName: 'Reisen AG' })).toEqual([['agent', 'field_missing']]);
    expect(gaps({ agent: 'yes', agentName: 'Reisen AG', agentAuthorisation: 'missing' })).toEqual(
      [],
    );
  });

  it('takes no event that ends before it begins', () => {
    const anchorEvent = {
      name: 'Fair',
      nameOther: '',
      from: '2027-05-12',
      to: '2027-05-11',
    } as const;
    expect(gaps({ event: 'yes', anchorEvent })).toEqual([['event', 'event_backwards']]);
    expect(gaps({ event: 'yes', anchorEvent: { ...anchorEvent, to: '2027-05-12' } })).toEqual([]);
  });
});

describe('windows', () => {
  it('are one to three', () => {
    expect(windowGaps()).toEqual(['window_missing']);
    expect(windowGaps(window(), window(), window())).toEqual([]);
    expect(windowGaps(window(), window(), window(), window())).toEqual(['windows_too_many']);
  });

  it('need both days and a length', () => {
    expect(windowGaps(window({ earliest: null }))).toEqual(['window_incomplete']);
    expect(windowGaps(window({ latest: null }))).toEqual(['window_incomplete']);
    expect(windowGaps(window({ days: null }))).toEqual(['window_incomplete']);
  });

  it('are long enough for their days, the last one included', () => {
    expect(windowGaps(window({ days: 5 }))).toEqual([]);
    expect(windowGaps(window({ latest: '2027-05-13', days: 5 }))).toEqual(['window_too_short']);
    expect(windowGaps(window({ latest: '2027-05-09', days: 1 }))).toEqual(['window_backwards']);
  });

  it('take one to fourteen days, with a reason above five', () => {
    const long = (days: number, reason = '') =>
      windowGaps(window({ latest: '2027-06-10', days, reason }));
    expect(long(0)).toEqual(['window_days']);
    expect(long(5)).toEqual([]);
    expect(long(6)).toEqual(['window_reason']);
    expect(long(14, 'Fair and talks')).toEqual([]);
    expect(long(15, 'Fair and talks')).toEqual(['window_days']);
  });

  it('begin after today in the host city, where it may already be tomorrow', () => {
    const tomorrowInEurope = [window({ earliest: '2026-11-26', latest: '2026-12-31' })];
    const past = (instant: string) =>
      gaps({ windows: tomorrowInEurope }, dalianAt(instant)).map(([, code]) => code);
    expect(past('2026-11-25T15:59:00Z')).toEqual([]);
    expect(past('2026-11-25T16:00:00Z')).toEqual(['window_past']);
  });

  it('are at most three years ahead', () => {
    expect(windowGaps(window({ earliest: '2072-05-10', latest: '2072-05-14' }))).toEqual([
      'window_too_far',
    ]);
  });

  it('are named by their letter', () => {
    const second = gapsOf(aRequest({ windows: [window(), window({ days: null })] }), MOMENT)[0];
    expect(second?.reason.params).toEqual({ window: 'B' });
  });
});

describe('a corrected request', () => {
  const past = window({ earliest: '2026-11-02', latest: '2026-11-06' });
  const corrected = (windows: RequestWindow[], agreed: boolean) =>
    gapsOfCorrected(aRequest({ windows }), agreed, MOMENT).map((gap) =>
      gap.reason.code.split('.').at(-1),
    );

  it('may keep a window that has passed beside one that lies ahead', () => {
    expect(corrected([past, window()], false)).toEqual([]);
    expect(corrected([past], false)).toEqual(['windows_all_past']);
    expect(corrected([past], true)).toEqual([]);
  });

  it('still needs whole windows', () => {
    expect(corrected([], true)).toEqual(['window_missing']);
    expect(corrected([window({ days: 15 })], true)).toContain('window_days');
  });
});
