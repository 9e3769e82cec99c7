import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import {
  comfortableStart,
  earliestStart,
  firstAnswerDue,
  holdUntil,
  levelOf,
  milestonesOf,
} from './deadlines';
import { announcedDay, expiresOn, needsWarning, warnsOn } from './expiry';
import { RANK_BANDS } from './model';
import { AGREED, aProposal, aVisit, MOMENT } from './testing/visits';

describe('the clocks of a visit', () => {
  it('run by the level of the head of delegation', () => {
    expect(RANK_BANDS.map(levelOf)).toEqual([
      'leader',
      'leader',
      'leader',
      'leader',
      'deputy',
      'deputy',
      'expert',
      'expert',
    ]);
  });

  it('give the first answer ten working days, experts five', () => {
    expect(firstAnswerDue('2026-11-09', 60, MOMENT)).toBe('2026-11-23');
    expect(firstAnswerDue('2026-11-09', 40, MOMENT)).toBe('2026-11-23');
    expect(firstAnswerDue('2026-11-09', 20, MOMENT)).toBe('2026-11-16');
  });

  it('step over the host’s holidays', () => {
    const beforeSpringFestival = dalianAt('2026-02-13T04:00:00Z');
    expect(firstAnswerDue('2026-02-13', 20, beforeSpringFestival)).toBe('2026-02-27');
  });

  it('name the first possible and the first comfortable day', () => {
    expect(earliestStart(MOMENT)).toBe('2026-12-09');
    expect(comfortableStart(MOMENT, 20)).toBe('2026-12-23');
    expect(comfortableStart(MOMENT, 50)).toBe('2027-01-07');
  });

  it('hold proposed days for fifteen working days, never beyond the eve', () => {
    const on18November = dalianAt('2026-11-18T08:00:00Z');
    expect(holdUntil(AGREED, on18November)).toBe('2026-12-09');
    expect(holdUntil({ startsOn: '2026-12-04', endsOn: '2026-12-05' }, on18November)).toBe(
      '2026-12-03',
    );
  });

  it('derive the dates of preparation from the agreed days', () => {
    expect(milestonesOf(AGREED, 50, MOMENT)).toEqual([
      { code: 'letter', due: '2027-04-16' },
      { code: 'programme_first', due: '2027-04-20' },
      { code: 'delegation_list', due: '2027-04-21' },
      { code: 'programme_agreed', due: '2027-04-30' },
      { code: 'visit', due: '2027-05-11' },
      { code: 'reports', due: '2027-06-12' },
    ]);
  });
});

describe('expiry', () => {
  it('is the day after the last window', () => {
    expect(expiresOn(aVisit({ status: 'submitted' }), MOMENT)).toBe('2027-05-29');
  });

  it('waits for days that are proposed or agreed beyond the windows', () => {
    const later = aProposal({ startsOn: '2027-09-06', endsOn: '2027-09-08' });
    expect(expiresOn(aVisit({ status: 'in_review', proposals: [later] }), MOMENT)).toBe(
      '2027-09-09',
    );
    const lapsed = { ...later, status: 'lapsed' as const };
    expect(expiresOn(aVisit({ status: 'in_review', proposals: [lapsed] }), MOMENT)).toBe(
      '2027-05-29',
    );
  });

  it('follows the agreed days alone once the city is invited', () => {
    expect(expiresOn(aVisit({ status: 'invited' }), MOMENT)).toBe('2027-05-14');
  });

  it('comes after thirty days of waiting for corrections, or with the windows', () => {
    const waiting = aVisit({ status: 'changes_requested' });
    expect(expiresOn(waiting, MOMENT)).toBe('2026-12-20');
    const late = { ...waiting, statusSince: new Date('2027-05-20T08:00:00Z') };
    expect(expiresOn(late, MOMENT)).toBe('2027-05-29');
  });

  it('does not come to drafts, confirmed visits and those that ended', () => {
    for (const status of ['draft', 'confirmed', 'completed', 'closed', 'withdrawn'] as const) {
      expect(expiresOn(aVisit({ status }), MOMENT), status).toBeNull();
    }
  });

  it('is announced ten working days before, once for each day', () => {
    const visit = aVisit({ status: 'submitted' });
    expect(warnsOn(visit, MOMENT)).toBe('2027-05-17');
    expect(needsWarning(visit, dalianAt('2027-05-16T15:59:00Z'))).toBe(false);
    expect(needsWarning(visit, dalianAt('2027-05-16T16:00:00Z'))).toBe(true);
    const warned = (expiresOnDay: '2027-05-29' | '2027-05-20') => ({
      ...visit,
      expiryWarning: { sentOn: '2027-05-17', expiresOn: expiresOnDay } as const,
    });
    expect(needsWarning(warned('2027-05-29'), dalianAt('2027-05-18T02:00:00Z'))).toBe(false);
    expect(needsWarning(warned('2027-05-20'), dalianAt('2027-05-18T02:00:00Z'))).toBe(true);
  });

  it('is announced for a day that leaves ten working days, also when the warning comes late', () => {
    const visit = aVisit({ status: 'submitted' });
    expect(announcedDay(visit, dalianAt('2027-05-17T02:00:00Z'))).toBe('2027-05-31');
    expect(announcedDay(visit, dalianAt('2027-05-14T02:00:00Z'))).toBe('2027-05-29');
    expect(announcedDay(visit, dalianAt('2027-07-05T02:00:00Z'))).toBe('2027-07-19');
  });
});
