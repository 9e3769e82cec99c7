import { describe, expect, it } from 'vitest';
import { dateAnchor, delegationAnchor, exitAnchor, windowAnchor } from './anchors';
import { refusal } from './refusals';

describe('the field that answers a refusal', () => {
  it('is the one the sentence speaks of', () => {
    expect(dateAnchor(refusal('dates_length', { most: 14 }))).toBe('endsOn');
    expect(dateAnchor(refusal('counter_reason'))).toBe('note');
    expect(exitAnchor(refusal('reason_text'))).toBe('text');
    expect(delegationAnchor(refusal('delegation_head'))).toBe('members[0].role');
  });

  it('is none where the refusal speaks of the whole', () => {
    expect(dateAnchor(refusal('wrong_status'))).toBeNull();
    expect(exitAnchor({ code: 'errors.failure.rule' })).toBeNull();
  });

  it('is found in the row of its window', () => {
    expect(windowAnchor(refusal('window_days', { window: 'A', most: 14 }))).toBe('windows[0].days');
    expect(windowAnchor(refusal('window_too_short', { window: 'C', days: 3 }))).toBe(
      'windows[2].latest',
    );
    expect(windowAnchor(refusal('window_missing'))).toBe('windows[0].earliest');
  });
});
