import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, searchTextOf, searchWords } from './search-text';

describe('search text', () => {
  it('compares names without accents, case and punctuation', () => {
    expect(foldForSearch('L’Hospitalet de Llobregat')).toBe('l hospitalet de llobregat');
    expect(foldForSearch('Ústí nad Labem')).toBe('usti nad labem');
    expect(foldForSearch('Łódź')).toBe('lodz');
    expect(foldForSearch('Gießen')).toBe('giessen');
    expect(foldForSearch('Århus')).toBe('arhus');
    expect(foldForSearch('İzmir')).toBe('izmir');
    expect(foldForSearch('Αθήνα')).toBe('αθηνα');
    expect(foldForSearch('勒阿弗尔')).toBe('勒阿弗尔');
  });

  it('keeps every different name once', () => {
    expect(searchTextOf(['Aarhus', 'Århus', 'Arhus', null, '奥胡斯'])).toBe('aarhus arhus 奥胡斯');
  });

  it('asks for the start of alphabetic words and for any part of Chinese names', () => {
    expect(searchWords('Le  Havre')).toEqual([
      { text: 'le', match: 'start' },
      { text: 'havre', match: 'start' },
    ]);
    expect(searchWords('阿弗')).toEqual([{ text: '阿弗', match: 'anywhere' }]);
    expect(searchWords('!?')).toEqual([]);
  });

  it('folds folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });

  it('finds every name by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const text = ` ${searchTextOf([name])}`;
        for (const word of searchWords(name)) {
          expect(text).toContain(word.match === 'start' ? ` ${word.text}` : word.text);
        }
      }),
    );
  });
});
