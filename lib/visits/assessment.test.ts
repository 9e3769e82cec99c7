import { describe, expect, it } from 'vitest';
import { isReasoned } from './assessment';

describe('the assessment of a request', () => {
  it('gives reasons for anything but approval', () => {
    expect(isReasoned({ recommendation: null, reasons: '' })).toBe(true);
    expect(isReasoned({ recommendation: 'approve', reasons: '' })).toBe(true);
    expect(isReasoned({ recommendation: 'decline', reasons: ' ' })).toBe(false);
    expect(isReasoned({ recommendation: 'change', reasons: '建议改期。' })).toBe(true);
  });
});
