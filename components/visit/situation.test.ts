import { describe, expect, it } from 'vitest';
import { VISIT_STATUSES } from '@/lib/visits/model';
import { AGREED, aChange, aProposal, aRequest } from '@/lib/visits/testing/visits';
import { situationOf, windowAround } from './situation';

const nothing = { openProposal: null, agreed: null, changes: [] };

describe('what the page of a visit speaks of first', () => {
  it('is an open proposal, whoever made it and whatever the status', () => {
    const own = aProposal({ side: 'city' });
    expect(situationOf({ ...nothing, status: 'submitted', openProposal: aProposal() })).toBe(
      'proposal',
    );
    expect(
      situationOf({ ...nothing, status: 'pending_approval', openProposal: own, agreed: AGREED }),
    ).toBe('own_proposal');
  });

  it('is the same whether the desk screens or seeks approval', () => {
    expect(situationOf({ ...nothing, status: 'pending_approval' })).toBe('in_review');
    expect(situationOf({ ...nothing, status: 'in_review' })).toBe('in_review');
    for (const status of ['pending_approval', 'in_review'] as const) {
      expect(situationOf({ ...nothing, status, agreed: AGREED })).toBe('agreed');
    }
  });

  it('is an open change of an approved visit, and no longer once it was answered', () => {
    const change = (side: 'city' | 'host', status: 'open' | 'refused') => ({
      ...nothing,
      status: 'confirmed' as const,
      agreed: AGREED,
      changes: [aChange({ side, status })],
    });
    expect(situationOf(change('host', 'open'))).toBe('change');
    expect(situationOf(change('city', 'open'))).toBe('own_change');
    expect(situationOf(change('host', 'refused'))).toBe('confirmed');
  });

  it('is otherwise the status', () => {
    for (const status of VISIT_STATUSES) {
      if (status === 'pending_approval') continue;
      expect(situationOf({ ...nothing, status })).toBe(status);
    }
  });
});

describe('the window around proposed days', () => {
  const { windows } = aRequest();

  it('is named by its letter', () => {
    expect(windowAround({ startsOn: '2027-05-10', endsOn: '2027-05-14' }, windows)).toBe('A');
    expect(windowAround({ startsOn: '2027-05-25', endsOn: '2027-05-26' }, windows)).toBe('B');
  });

  it('is none when a day lies outside', () => {
    expect(windowAround({ startsOn: '2027-05-13', endsOn: '2027-05-15' }, windows)).toBeNull();
    expect(windowAround({ startsOn: '2027-05-11', endsOn: '2027-05-13' }, [])).toBeNull();
  });
});
