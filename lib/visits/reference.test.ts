import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, parseReference } from './reference';

describe('a reference', () => {
  it('is host code, year and number', () => {
    expect(formatReference({ code: 'DL', year: 2027, number: 14 })).toBe('DL-2027-014');
    expect(formatReference({ code: 'DL', year: 2027, number: 1_014 })).toBe('DL-2027-1014');
  });

  it('is read in any case, with space around it', () => {
    expect(parseReference(' dl-2027-014 ')).toEqual({ code: 'DL', year: 2027, number: 14 });
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'DL-2027-14',
      'DL-2027-0014',
      'DL-27-014',
      'D-2027-014',
      'DL-2027-000',
    ]) {
      expect(parseReference(text), text).toBeNull();
    }
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 2000, max: 2999 }),
        (number, year) => {
          const reference = { code: 'DL', year, number };
          expect(parseReference(formatReference(reference))).toEqual(reference);
        },
      ),
    );
  });
});
