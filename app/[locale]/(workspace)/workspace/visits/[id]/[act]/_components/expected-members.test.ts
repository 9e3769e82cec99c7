import { describe, expect, it } from 'vitest';
import { aRequest, DELEGATION } from '@/lib/visits/testing/visits';
import { expectedMembers } from './expected-members';

const party = { officials: 2, business: 1, academia: 0, press: 0, interpreters: 1 };

describe('the delegation list before anything is typed', () => {
  it('has a row for each person the request named, the head first with the office that is known', () => {
    const rows = expectedMembers({ delegation: [], request: aRequest({ party }) });
    expect(rows.map((row) => row.role)).toEqual([
      'head_of_delegation',
      'official',
      'business',
      'interpreter',
    ]);
    expect(rows[0]?.office).toBe('Deputy mayor');
    expect(rows.slice(1).every((row) => row.office === '')).toBe(true);
  });

  it('begins with the list of an earlier confirmation', () => {
    const rows = expectedMembers({ delegation: DELEGATION, request: aRequest() });
    expect(rows.map((row) => row.printedName)).toEqual(['EXAMPLE, Jo', 'SAMPLE, Kim']);
    expect(rows[0]).not.toHaveProperty('position');
  });

  it('always has a row for the head and never an endless number', () => {
    const nobody = { officials: 0, business: 0, academia: 0, press: 0, interpreters: 0 };
    expect(
      expectedMembers({ delegation: null, request: aRequest({ party: nobody }) }),
    ).toHaveLength(1);
    const crowd = { ...nobody, business: 300 };
    expect(expectedMembers({ delegation: null, request: aRequest({ party: crowd }) })).toHaveLength(
      15,
    );
  });
});
