import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerValue } from './header-value';

describe('a header value', () => {
  it('is one line without control characters, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const value = headerValue(typed);
        expect(value).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect([...value].length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('cannot begin a header of its own', () => {
    expect(headerValue('Visit\r\nBcc: all@city.test')).toBe('Visit Bcc: all@city.test');
  });

  it('keeps ordinary text as it is', () => {
    expect(headerValue('【DL-2027-014】请补充完善（3处）')).toBe(
      '【DL-2027-014】请补充完善（3处）',
    );
  });
});
