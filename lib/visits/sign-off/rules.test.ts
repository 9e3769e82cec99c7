import { describe, expect, it } from 'vitest';
import { requestSignOffState } from './rules';

const draft = { status: 'draft', version: 4, signOffRequired: true } as const;

describe('the sign-off of a request', () => {
  it('is of one version of the draft', () => {
    expect(requestSignOffState({ status: 'open', visitVersion: 4 }, draft)).toBe('open');
    expect(requestSignOffState({ status: 'open', visitVersion: 3 }, draft)).toBe('outdated');
  });

  it('is over once the request is no draft any more, and a decision stays what it was', () => {
    const sent = { ...draft, status: 'submitted', version: 5 } as const;
    expect(requestSignOffState({ status: 'open', visitVersion: 5 }, sent)).toBe('replaced');
    expect(requestSignOffState({ status: 'replaced', visitVersion: 4 }, draft)).toBe('replaced');
    const free = { ...draft, signOffRequired: false };
    expect(requestSignOffState({ status: 'open', visitVersion: 4 }, free)).toBe('replaced');
    for (const status of ['approved', 'returned'] as const) {
      expect(requestSignOffState({ status, visitVersion: 4 }, sent)).toBe(status);
      expect(requestSignOffState({ status, visitVersion: 1 }, draft)).toBe(status);
    }
  });
});
