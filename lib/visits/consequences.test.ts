import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { changesOf } from './consequences';
import { aCommand, aProposal, aVisit, MOMENT } from './testing/visits';

describe('what a step changes', () => {
  it('submitting starts the answer clock in the working days of the host', () => {
    const monday = dalianAt('2026-11-09T09:00:00Z');
    const changes = changesOf(aVisit({ status: 'draft' }), { transition: 'submit' }, monday);
    expect(changes).toEqual({ submittedAt: monday.now, firstAnswerDue: '2026-11-23' });
  });

  it("a request sent in Europe's evening counts from the host's next day", () => {
    const evening = dalianAt('2026-11-09T17:00:00Z');
    const changes = changesOf(aVisit({ status: 'draft' }), { transition: 'submit' }, evening);
    expect(changes.firstAnswerDue).toBe('2026-11-24');
  });

  it('taking is the first answer; a later step does not move it', () => {
    const take = { transition: 'take' } as const;
    const visit = aVisit({ status: 'submitted' });
    expect(changesOf(visit, take, MOMENT)).toEqual({ firstAnswerAt: MOMENT.now });
    const answered = { ...visit, firstAnswerAt: new Date('2026-11-18T08:00:00Z') };
    expect(changesOf(answered, take, MOMENT)).toEqual({});
  });

  it.each(['postpone', 'revive'] as const)(
    '%s gives back days and lane and begins a new round',
    (transition) => {
      const visit = aVisit({
        status: transition === 'postpone' ? 'confirmed' : 'expired',
        round: 2,
      });
      expect(changesOf(visit, aCommand(transition), MOMENT)).toEqual({
        round: 3,
        tier: null,
        agreed: null,
        laneId: null,
        proposals: [{ id: 'proposal-1', status: 'lapsed' }],
      });
    },
  );

  it('sending a request back from approval begins a new round, from review it does not', () => {
    const ask = aCommand('request_changes');
    expect(changesOf(aVisit({ status: 'pending_approval' }), ask, MOMENT)).toEqual({
      round: 2,
      tier: null,
    });
    expect(changesOf(aVisit({ status: 'in_review' }), ask, MOMENT)).toEqual({});
  });

  it('leaving closes an open proposal and keeps what was said', () => {
    const visit = aVisit({ status: 'submitted', proposals: [aProposal()] });
    expect(changesOf(visit, aCommand('decline'), MOMENT)).toEqual({
      firstAnswerAt: MOMENT.now,
      proposals: [{ id: 'proposal-1', status: 'lapsed' }],
      exit: { reason: 'capacity', text: '', alternative: 'later_window' },
    });
    expect(changesOf(visit, aCommand('withdraw'), MOMENT).exit).toEqual({
      reason: null,
      text: '',
      alternative: null,
    });
  });

  it('cancelling keeps the agreed days as history', () => {
    const changes = changesOf(aVisit({ status: 'confirmed' }), aCommand('cancel'), MOMENT);
    expect(changes).not.toHaveProperty('agreed');
    expect(changes).not.toHaveProperty('round');
  });
});
