import { describe, expect, it } from 'vitest';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { VISIT_STATUSES } from './model';
import { marksOf, openPreparations, stageOf } from './stages';
import { aRequest, aVisit, DELEGATION, MOMENT } from './testing/visits';

describe('what a city sees instead of thirteen statuses', () => {
  it('is five stages, and closed for the exits', () => {
    const stages = Object.fromEntries(VISIT_STATUSES.map((status) => [status, stageOf(status)]));
    expect(stages).toEqual({
      draft: 'asked',
      submitted: 'asked',
      in_review: 'being_considered',
      changes_requested: 'being_considered',
      pending_approval: 'being_considered',
      invited: 'approved',
      confirmed: 'in_preparation',
      completed: 'afterwards',
      closed: 'afterwards',
      declined: 'ended',
      withdrawn: 'ended',
      cancelled: 'ended',
      expired: 'ended',
    });
  });
});

describe('marks that follow from a visit', () => {
  const confirmed = aVisit({ status: 'confirmed', delegation: DELEGATION });
  const awaited = { ...confirmed, request: aRequest({ mandate: 'to_follow' }) };

  it('say that it is being prepared until the mandate letter is in, then that it is ready', () => {
    expect(marksOf(awaited, MOMENT)).toEqual(['preparing']);
    expect(openPreparations(awaited)).toEqual(['mandate_letter']);
    expect(marksOf(confirmed, MOMENT)).toEqual(['ready']);
    expect(openPreparations({ ...confirmed, delegation: [] })).toEqual(['delegation_list']);
  });

  it('say that it is in progress from the first to the last of the host’s days', () => {
    const on = (instant: string) => marksOf(confirmed, dalianAt(instant)).includes('in_progress');
    expect(on('2027-05-10T15:59:00Z')).toBe(false);
    expect(on('2027-05-10T16:00:00Z')).toBe(true);
    expect(on('2027-05-13T15:59:00Z')).toBe(true);
    expect(on('2027-05-13T16:00:00Z')).toBe(false);
  });

  it('say that a ball is held too long', () => {
    const visit = aVisit({ status: 'submitted', firstAnswerDue: '2026-11-24' });
    expect(marksOf(visit, MOMENT)).toEqual(['overdue']);
    expect(marksOf({ ...visit, firstAnswerDue: '2026-11-25' }, MOMENT)).toEqual([]);
  });
});
