import { describe, expect, it } from 'vitest';
import { type Gap, gapsOf } from './completeness';
import { emptyRequest, REQUEST_STEPS, type RequestContent } from './request';
import { aRequest, MOMENT } from './testing/visits';
import { controlOf, fieldsOf, gapsToShow, nextOpenPage, stepState } from './wizard';

const statesOf = (request: RequestContent) => {
  const gaps = gapsOf(request, MOMENT);
  return REQUEST_STEPS.map((step) => stepState(step, request, gaps));
};

const controls = (change: Partial<RequestContent>) => {
  const request = aRequest(change);
  return gapsOf(request, MOMENT).map((gap: Gap) => controlOf(gap, request));
};

const aWindow = { earliest: '2027-05-10', latest: '2027-05-14', days: 3, reason: '' } as const;

describe('the pages of the request wizard', () => {
  it('are all to do in a fresh draft and all complete in a finished one', () => {
    expect(statesOf(emptyRequest('en'))).toEqual(REQUEST_STEPS.map(() => 'to_do'));
    expect(statesOf(aRequest())).toEqual(REQUEST_STEPS.map(() => 'complete'));
  });

  it('are in progress as soon as one of several answers is given', () => {
    const request = { ...emptyRequest('zh-CN'), headOffice: 'Deputy mayor', title: 'Buses' };
    expect(statesOf(request)).toEqual([
      'in_progress',
      'in_progress',
      'to_do',
      'to_do',
      'to_do',
      'to_do',
    ]);
  });

  it('are not begun by the contact that the profile filled in', () => {
    const request = { ...emptyRequest('en'), contactName: 'Jo', contactEmail: 'jo@city.test' };
    expect(statesOf(request)[4]).toBe('to_do');
  });

  it('become incomplete again when their window has passed', () => {
    const past = { ...aWindow, earliest: '2026-05-10', latest: '2026-05-14' } as const;
    expect(statesOf(aRequest({ windows: [past] }))[2]).toBe('in_progress');
  });

  it('are taken up again at the first one that lacks something', () => {
    expect(nextOpenPage(gapsOf(emptyRequest('en'), MOMENT))).toBe('purpose');
    expect(nextOpenPage(gapsOf(aRequest({ windows: [] }), MOMENT))).toBe('dates');
    expect(nextOpenPage(gapsOf(aRequest(), MOMENT))).toBe('check');
  });

  it('show a window that cannot stand at once, other gaps only when asked', () => {
    const short = { ...aWindow, latest: '2027-05-11' } as const;
    const request = aRequest({ title: '', windows: [short] });
    const gaps = gapsOf(request, MOMENT);
    const shown = (step: 'purpose' | 'dates', all: boolean) =>
      gapsToShow(step, request, gaps, all).map((gap) => gap.field);
    expect(shown('dates', false)).toEqual(['windows']);
    expect(shown('purpose', false)).toEqual([]);
    expect(shown('purpose', true)).toEqual(['title']);
  });

  it('hold every field of the request once', () => {
    expect(fieldsOf('level')).toEqual(['head', 'counterpart', 'party']);
    expect(REQUEST_STEPS.flatMap(fieldsOf)).toHaveLength(23);
  });
});

describe('the control that closes a gap', () => {
  it('is the one still open where several belong together', () => {
    expect(controls({ headRankBand: null })).toEqual(['headRankBand']);
    expect(controls({ headOffice: '' })).toEqual(['headOffice']);
    expect(controls({ contactEmail: '' })).toEqual(['contactEmail']);
    expect(controls({ paysMeals: null })).toEqual(['paysMeals']);
    expect(controls({ title: '' })).toEqual(['title']);
  });

  it('is the half of an objective that is missing', () => {
    const first = { text: 'Exchange trainers', measure: 'One signed plan' };
    expect(controls({ objectives: [first, { text: 'Visit the port', measure: '' }] })).toEqual([
      'objectives[1].measure',
    ]);
    expect(controls({ objectives: [{ text: '', measure: 'A named contact' }] })).toEqual([
      'objectives[0].text',
    ]);
    expect(controls({ objectives: [] })).toEqual(['objectives[0].text']);
  });

  it('is the part of the named window that has to change', () => {
    expect(controls({ windows: [] })).toEqual(['windows[0].earliest']);
    expect(controls({ windows: [aWindow, { ...aWindow, days: null }] })).toEqual([
      'windows[1].days',
    ]);
    expect(controls({ windows: [{ ...aWindow, latest: '2027-05-11' }] })).toEqual([
      'windows[0].latest',
    ]);
    expect(controls({ windows: [{ ...aWindow, latest: '2027-05-20', days: 8 }] })).toEqual([
      'windows[0].reason',
    ]);
  });
});
