import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import type { Side } from './model';
import {
  acceptanceProblems,
  changesOfAccepting,
  changesOfProposing,
  hasLapsed,
  type NewProposal,
  PROPOSAL_STEPS,
  proposalProblems,
} from './proposals';
import type { VisitState } from './state';
import { aProposal, aRequest, aVisit, MOMENT } from './testing/visits';

const entry = (change: Partial<NewProposal> = {}): NewProposal => ({
  startsOn: '2027-05-11',
  endsOn: '2027-05-13',
  note: '',
  ...change,
});

const problems = (visit: VisitState, side: Side, proposed: NewProposal) =>
  proposalProblems(visit, side, proposed, MOMENT).map((one) => one.code.split('.').at(-1));

const inReview = (change: Partial<VisitState> = {}) =>
  aVisit({ status: 'in_review', proposals: [], agreed: null, ...change });

describe('proposing dates', () => {
  it('is possible for either side, inside the windows or not', () => {
    expect(problems(inReview(), 'city', entry())).toEqual([]);
    expect(
      problems(inReview(), 'host', entry({ startsOn: '2027-09-06', endsOn: '2027-09-08' })),
    ).toEqual([]);
  });

  it('needs days that begin after the host city’s today', () => {
    const past = entry({ startsOn: '2026-11-25', endsOn: '2026-11-26' });
    expect(problems(inReview(), 'host', past)).toEqual(['dates_past']);
  });

  it('needs ten working days to prepare, unless the visit is online', () => {
    const soon = entry({ startsOn: '2026-12-08', endsOn: '2026-12-08' });
    expect(problems(inReview(), 'host', soon)).toEqual(['lead_time']);
    expect(
      problems(inReview(), 'host', entry({ startsOn: '2026-12-09', endsOn: '2026-12-09' })),
    ).toEqual([]);
    const online = inReview({ request: aRequest({ format: 'virtual' }) });
    expect(problems(online, 'host', soon)).toEqual([]);
  });

  it('takes one to fourteen days, in order', () => {
    const stay = (endsOn: NewProposal['endsOn']) =>
      problems(inReview(), 'host', entry({ endsOn, note: 'Fair and talks' }));
    expect(stay('2027-05-11')).toEqual([]);
    expect(stay('2027-05-24')).toEqual([]);
    expect(stay('2027-05-25')).toEqual(['dates_length']);
    expect(stay('2027-05-10')).toEqual(['dates_length']);
  });

  it('needs a reason above five days, unless the request gave one', () => {
    const long = entry({ endsOn: '2027-05-16' });
    expect(problems(inReview(), 'host', entry({ endsOn: '2027-05-15' }))).toEqual([]);
    expect(problems(inReview(), 'host', long)).toEqual(['dates_reason']);
    const window = {
      earliest: '2027-05-10',
      latest: '2027-05-20',
      days: 6,
      reason: 'Fair',
    } as const;
    const explained = inReview({ request: aRequest({ windows: [window] }) });
    expect(problems(explained, 'host', long)).toEqual([]);
  });

  it('needs a reason when it answers the other side, not when it replaces one’s own', () => {
    const waiting = inReview({ proposals: [aProposal({ side: 'host' })] });
    expect(problems(waiting, 'city', entry())).toEqual(['counter_reason']);
    expect(problems(waiting, 'city', entry({ note: 'Our council meets.' }))).toEqual([]);
    expect(problems(waiting, 'host', entry())).toEqual([]);
  });

  it('refuses a year typed wrongly', () => {
    const far = entry({ startsOn: '2072-05-11', endsOn: '2072-05-13' });
    expect(problems(inReview(), 'host', far)).toEqual(['dates_too_far']);
  });

  it('closes the open proposal it answers or replaces', () => {
    const waiting = inReview({ proposals: [aProposal({ side: 'host' })] });
    expect(changesOfProposing(waiting, 'city', MOMENT).proposals).toEqual([
      { id: 'proposal-1', status: 'countered' },
    ]);
    expect(changesOfProposing(waiting, 'host', MOMENT).proposals).toEqual([
      { id: 'proposal-1', status: 'lapsed' },
    ]);
  });

  it('counts as the first answer when the host does it', () => {
    const fresh = inReview({ firstAnswerAt: null });
    expect(changesOfProposing(fresh, 'host', MOMENT).firstAnswerAt).toEqual(MOMENT.now);
    expect(changesOfProposing(fresh, 'city', MOMENT).firstAnswerAt).toBeUndefined();
  });
});

describe('accepting dates', () => {
  const waiting = inReview({ proposals: [aProposal({ side: 'host' })] });
  const answer = (visit: VisitState, side: Side, id = 'proposal-1', moment = MOMENT) =>
    acceptanceProblems(visit, side, id, moment).map((one) => one.code.split('.').at(-1));

  it('is for the side that did not propose them', () => {
    expect(answer(waiting, 'city')).toEqual([]);
    expect(answer(waiting, 'host')).toEqual(['proposal_own']);
  });

  it('is for an open proposal of this visit', () => {
    expect(answer(waiting, 'city', 'another')).toEqual(['proposal_closed']);
    const closed = inReview({ proposals: [aProposal({ status: 'countered' })] });
    expect(answer(closed, 'city')).toEqual(['proposal_closed']);
  });

  it('is too late on the first day', () => {
    expect(answer(waiting, 'city', 'proposal-1', dalianAt('2027-05-10T16:00:00Z'))).toEqual([
      'dates_past',
    ]);
  });

  it('gives up the days agreed before, so that two are never agreed', () => {
    const former = aProposal({ id: 'former', status: 'accepted' });
    const later = aProposal({ id: 'later', startsOn: '2027-05-25', endsOn: '2027-05-27' });
    const visit = aVisit({ status: 'in_review', proposals: [former, later] });
    expect(changesOfAccepting(visit, later, MOMENT)).toMatchObject({
      agreed: { startsOn: '2027-05-25', endsOn: '2027-05-27' },
      proposals: [
        { id: 'former', status: 'countered' },
        { id: 'later', status: 'accepted' },
      ],
    });
  });

  it('begins a new round of approvals when other days are agreed while approval is sought', () => {
    const later = aProposal({ id: 'later', startsOn: '2027-05-25', endsOn: '2027-05-27' });
    const same = aProposal({ id: 'same' });
    const seeking = aVisit({ status: 'pending_approval' });
    expect(changesOfAccepting(seeking, later, MOMENT).round).toBe(2);
    expect(changesOfAccepting(seeking, same, MOMENT).round).toBeUndefined();
    expect(
      changesOfAccepting(aVisit({ status: 'in_review' }), later, MOMENT).round,
    ).toBeUndefined();
  });
});

describe('the course of a proposal', () => {
  it('ends answered or lapsed; an agreement can still be given up', () => {
    expect(PROPOSAL_STEPS).toEqual({
      open: ['accepted', 'countered', 'lapsed'],
      accepted: ['countered', 'lapsed'],
      countered: [],
      lapsed: [],
    });
  });

  it('lapses after its hold, or when its first day has come', () => {
    const held = aProposal({ heldUntil: '2026-12-16' });
    expect(hasLapsed(held, dalianAt('2026-12-16T15:59:00Z'))).toBe(false);
    expect(hasLapsed(held, dalianAt('2026-12-16T16:00:00Z'))).toBe(true);
    const unheld = aProposal({ side: 'city', heldUntil: null });
    expect(hasLapsed(unheld, dalianAt('2027-05-10T15:59:00Z'))).toBe(false);
    expect(hasLapsed(unheld, dalianAt('2027-05-10T16:00:00Z'))).toBe(true);
    const accepted = aProposal({ status: 'accepted' });
    expect(hasLapsed(accepted, dalianAt('2027-06-01T02:00:00Z'))).toBe(false);
  });
});
