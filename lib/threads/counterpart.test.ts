import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayConfirm, mayWrite, stateOf } from './counterpart';
import type { Speaker, Worded } from './model';

const author: Speaker = { userId: 'author', side: 'city' };
const colleague: Speaker = { userId: 'colleague', side: 'city' };
const desk: Speaker = { userId: 'desk', side: 'host' };
const approver: Speaker = { userId: 'approver', side: 'host' };

const by = (writer: Speaker, state: 'to_check' | 'confirmed' = 'to_check'): Worded => ({
  author,
  counterpart: { state, writer },
});

describe('the wording in the other language', () => {
  it('goes from untranslated over to check to confirmed', () => {
    expect(stateOf({ author, counterpart: null })).toBe('untranslated');
    expect(stateOf(by(desk))).toBe('to_check');
    expect(stateOf(by(desk, 'confirmed'))).toBe('confirmed');
  });

  it('may be written until it is confirmed', () => {
    expect(mayWrite({ author, counterpart: null })).toBe(true);
    expect(mayWrite(by(desk))).toBe(true);
    expect(mayWrite(by(desk, 'confirmed'))).toBe(false);
  });

  it.each([
    ['the author', author, desk, true],
    ['a colleague of the author', colleague, desk, true],
    ['another of the side that wrote it', approver, desk, false],
    ['its writer', desk, desk, false],
    ['the author, of their own wording', author, author, false],
    ['a colleague, of the wording of the author', colleague, author, true],
    ['the other side, of the wording of the author', desk, author, true],
    ['the author, of a wording of a colleague', author, colleague, true],
  ])('%s may confirm or not', (_who, reader, writer, may) => {
    expect(mayConfirm(by(writer), reader)).toBe(may);
  });

  it('is never confirmed twice, nor by its writer, nor before there is one', () => {
    const people = fc.constantFrom(author, colleague, desk, approver);
    fc.assert(
      fc.property(people, people, (writer, reader) => {
        expect(mayConfirm({ author, counterpart: null }, reader)).toBe(false);
        expect(mayConfirm(by(writer, 'confirmed'), reader)).toBe(false);
        expect(mayConfirm(by(writer), writer)).toBe(false);
      }),
    );
  });
});
