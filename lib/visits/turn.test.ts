import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import type { VisitStatus } from './model';
import { aProposal, aRequest, aVisit, MOMENT } from './testing/visits';
import { awaitsHost, isLate, pressesHost, turnOf } from './turn';

describe('whose turn it is', () => {
  it.each<[VisitStatus, string | null, string]>([
    ['draft', 'city', 'submit'],
    ['submitted', 'host', 'take'],
    ['in_review', 'host', 'seek_approval'],
    ['changes_requested', 'city', 'answer_remarks'],
    ['pending_approval', 'host', 'decide'],
    ['invited', 'city', 'confirm'],
    ['confirmed', 'both', 'prepare'],
    ['completed', 'both', 'report'],
    ['closed', null, 'nothing'],
    ['declined', null, 'nothing'],
    ['withdrawn', null, 'nothing'],
    ['cancelled', null, 'nothing'],
    ['expired', null, 'revive'],
  ])('in %s the ball is with %s, and next is %s', (status, holder, next) => {
    expect(turnOf(aVisit({ status }), MOMENT)).toMatchObject({ holder, next });
  });

  it('in review without agreed days the host agrees on dates first', () => {
    const visit = aVisit({ status: 'in_review', proposals: [], agreed: null });
    expect(turnOf(visit, MOMENT).next).toBe('agree_dates');
  });

  it.each<VisitStatus>(['submitted', 'in_review', 'changes_requested', 'pending_approval'])(
    'an open proposal in %s gives it to the side that must answer',
    (status) => {
      const madeAt = new Date('2026-11-18T08:00:00Z');
      const byHost = aVisit({ status, proposals: [aProposal({ side: 'host', madeAt })] });
      expect(turnOf(byHost, MOMENT)).toMatchObject({
        holder: 'city',
        since: madeAt,
        next: 'answer_dates',
        due: '2026-12-16',
      });
      const byCity = aVisit({
        status,
        proposals: [aProposal({ side: 'city', madeAt, heldUntil: null })],
      });
      expect(turnOf(byCity, MOMENT)).toMatchObject({ holder: 'host', due: '2026-12-02' });
    },
  );

  it('comes back with the answer to a proposal', () => {
    const answeredAt = new Date('2026-11-24T12:00:00Z');
    const visit = aVisit({
      status: 'in_review',
      proposals: [aProposal({ status: 'accepted', answeredAt })],
    });
    expect(turnOf(visit, MOMENT)).toMatchObject({ holder: 'host', since: answeredAt });
  });

  it('counts waiting days in the working days of the host', () => {
    const since = new Date('2026-11-18T08:00:00Z');
    const visit = aVisit({ status: 'changes_requested', statusSince: since });
    expect(turnOf(visit, dalianAt('2026-11-23T08:00:00Z')).workingDays).toBe(3);
  });
});

describe('a turn held too long', () => {
  const submitted = aVisit({ status: 'submitted', firstAnswerDue: '2026-11-30' });

  it('is overdue the day after the promised one', () => {
    expect(turnOf(submitted, dalianAt('2026-11-30T15:59:00Z'))).toMatchObject({
      overdue: false,
      dueSoon: true,
    });
    expect(turnOf(submitted, dalianAt('2026-11-30T16:00:00Z'))).toMatchObject({
      overdue: true,
      dueSoon: false,
    });
  });

  it('is said to be due two working days before', () => {
    expect(turnOf(submitted, dalianAt('2026-11-25T08:00:00Z')).dueSoon).toBe(false);
    expect(turnOf(submitted, dalianAt('2026-11-26T08:00:00Z')).dueSoon).toBe(true);
  });

  it('gives experts a shorter clock than leaders', () => {
    const inReview = (headRankBand: 20 | 60) =>
      aVisit({
        status: 'in_review',
        proposals: [],
        statusSince: new Date('2026-11-09T08:00:00Z'),
        request: aRequest({ headRankBand }),
      });
    expect(turnOf(inReview(60), MOMENT).due).toBe('2026-11-23');
    expect(turnOf(inReview(20), MOMENT).due).toBe('2026-11-16');
  });

  it('follows the dates of the visit once it is approved', () => {
    expect(turnOf(aVisit({ status: 'invited' }), MOMENT).due).toBe('2027-04-21');
    expect(turnOf(aVisit({ status: 'completed' }), MOMENT).due).toBe('2027-06-12');
    expect(turnOf(aVisit({ status: 'confirmed' }), MOMENT).due).toBeNull();
  });

  it('stops the host’s clock while changes are requested', () => {
    const since = new Date('2026-11-20T08:00:00Z');
    const visit = aVisit({ status: 'changes_requested', statusSince: since });
    expect(turnOf(visit, MOMENT)).toMatchObject({ holder: 'city', due: '2026-12-20' });
  });
});

describe('the invitation letter as part of the turn', () => {
  const approved = (change: Partial<Parameters<typeof aVisit>[0]> = {}) =>
    aVisit({ status: 'invited', hasLetter: false, ...change });
  const letterAt = (now: string, change?: Parameters<typeof approved>[0]) =>
    turnOf(approved(change), dalianAt(now)).letter;

  it('is owed by the host while the city holds the ball, by level: 40, 25 or 20 days before', () => {
    const due = (headRankBand: 60 | 50 | 20) =>
      turnOf(approved({ request: aRequest({ headRankBand }) }), MOMENT);
    expect(due(60)).toMatchObject({ holder: 'city', letter: { due: '2027-04-01' } });
    expect(due(50).letter?.due).toBe('2027-04-16');
    expect(due(20).letter?.due).toBe('2027-04-21');
  });

  it('is owed by nobody before approval, once one holds, or when the visit has begun', () => {
    expect(
      turnOf(aVisit({ status: 'pending_approval', hasLetter: false }), MOMENT).letter,
    ).toBeNull();
    expect(turnOf(aVisit({ status: 'invited' }), MOMENT).letter).toBeNull();
    expect(letterAt('2027-05-10T08:00:00Z', { status: 'confirmed' })).not.toBeNull();
    expect(letterAt('2027-05-10T16:00:00Z', { status: 'confirmed' })).toBeNull();
  });

  it('is due soon two working days before and late the day after, by the host’s day', () => {
    expect(letterAt('2027-04-13T08:00:00Z')).toMatchObject({ dueSoon: false, overdue: false });
    expect(letterAt('2027-04-14T08:00:00Z')).toMatchObject({ dueSoon: true, overdue: false });
    expect(letterAt('2027-04-16T15:59:00Z')).toMatchObject({ dueSoon: true, overdue: false });
    expect(letterAt('2027-04-16T16:00:00Z')).toMatchObject({ dueSoon: false, overdue: true });
  });

  it('brings a visit back to the desk when it is due, though the ball is with the city', () => {
    const at = (now: string) => turnOf(approved(), dalianAt(now));
    const early = at('2027-04-13T08:00:00Z');
    expect([awaitsHost(early), pressesHost(early), isLate(early)]).toEqual([false, false, false]);
    const soon = at('2027-04-14T08:00:00Z');
    expect([awaitsHost(soon), pressesHost(soon), isLate(soon)]).toEqual([true, true, false]);
    const late = at('2027-04-19T08:00:00Z');
    expect([awaitsHost(late), pressesHost(late), isLate(late)]).toEqual([true, true, true]);
  });

  it('leaves the city’s own terms to the city', () => {
    const late = turnOf(aVisit({ status: 'invited' }), dalianAt('2027-04-22T08:00:00Z'));
    expect(late).toMatchObject({ holder: 'city', overdue: true });
    expect([awaitsHost(late), pressesHost(late)]).toEqual([false, false]);
  });
});
