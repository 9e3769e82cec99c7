import { describe, expect, it } from 'vitest';
import { letterFileName } from './file-name';

describe('the file of a letter', () => {
  it('is named by its number, and says when the letter no longer holds', () => {
    const number = 'DL-2027-INV-014';
    expect(letterFileName({ number, superseded: false })).toBe(
      'Invitation letter 邀请函 DL-2027-INV-014.pdf',
    );
    expect(letterFileName({ number, superseded: true })).toContain('no longer valid 已失效');
  });
});
