import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLetterReference, newReference, readReference } from './reference';

const reference = fc
  .tuple(fc.integer({ min: 2026, max: 2099 }), fc.array(fc.nat(30), { minLength: 8, maxLength: 8 }))
  .map(([year, drawn]) => {
    const left = [...drawn];
    return newReference(year, () => left.pop() ?? 0);
  });

describe('the reference of a paper', () => {
  it('names the year and ends with its check sign', () => {
    expect(newReference(2026, () => 0)).toBe('LQ-M-2026-1111-1111-2');
  });

  it('says whether the paper is a report or a letter, with the same signs otherwise', () => {
    const letter = newReference(2026, () => 0, 'L');
    expect(letter).toBe('LQ-L-2026-1111-1111-2');
    expect(readReference('lql2026llll11112')).toBe(letter);
    expect(isLetterReference(letter)).toBe(true);
    expect(isLetterReference(newReference(2026, () => 0, 'M'))).toBe(false);
  });

  it('is read back from what it was written as', () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(readReference(one)).toBe(one);
      }),
    );
  });

  it('is read from small letters, other hyphens, blanks, and I or L for 1', () => {
    expect(readReference(' lq–m–2026 iIlL 1111 2 ')).toBe('LQ-M-2026-1111-1111-2');
    expect(readReference('ＬＱＭ２０２６１１１１１１１１２')).toBe('LQ-M-2026-1111-1111-2');
  });

  it('is not read when one sign is wrong', () => {
    fc.assert(
      fc.property(reference, fc.nat(20), fc.nat(29), (one, place, step) => {
        const at = place % one.length;
        const sign = one.charAt(at);
        const others = (at < 9 ? '0123456789' : '123456789ABCDEFGHJKMNPQRSTVWXYZ').replace(
          sign,
          '',
        );
        fc.pre(at >= 5 && sign !== '-');
        const wrong = one.slice(0, at) + others.charAt(step % others.length) + one.slice(at + 1);
        expect(readReference(wrong)).toBeNull();
      }),
    );
  });

  it('is not read when two neighbours stand in the wrong order', () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 10, max: 17 }), (one, at) => {
        const [left, right] = [one.charAt(at), one.charAt(at + 1)];
        fc.pre(left !== right && left !== '-' && right !== '-');
        expect(readReference(one.slice(0, at) + right + left + one.slice(at + 2))).toBeNull();
      }),
    );
  });

  it('is nothing else', () => {
    for (const typed of ['', 'LQ-M-2026', 'DL-2027-014', 'LQ-M-2026-1111-1111-2-7', '😀']) {
      expect(readReference(typed)).toBeNull();
    }
  });
});
