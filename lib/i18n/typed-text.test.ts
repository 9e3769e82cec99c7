import { describe, expect, it } from 'vitest';
import { paragraph } from '@/lib/actions/text';
import { runsOf, setApart } from './typed-text';

describe('text that somebody typed', () => {
  it('is told apart from the words of the page, wherever it stands', () => {
    const line = `港口 · ${setApart('Two berths\nin the north')} · ${setApart('港务局')}`;
    expect(runsOf(line)).toEqual([
      { text: '港口 · ', typed: false },
      { text: 'Two berths\nin the north', typed: true },
      { text: ' · ', typed: false },
      { text: '港务局', typed: true },
    ]);
  });

  it('leaves no trace where there is none', () => {
    expect(setApart('')).toBe('');
    expect(runsOf('')).toEqual([]);
    expect(runsOf('港口')).toEqual([{ text: '港口', typed: false }]);
  });

  it('cannot end early by what is typed', () => {
    const typed = paragraph(100).parse('Two\u2069 berths');
    expect(runsOf(setApart(typed))).toEqual([{ text: 'Two berths', typed: true }]);
  });
});
