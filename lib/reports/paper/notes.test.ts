import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import { score } from '@/lib/matching/score';
import { termsIn } from '@/lib/matching/term-id';
import { someCity, someHost } from '@/lib/matching/testing/arbitraries';
import { dalian } from '@/lib/matching/testing/builders';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { speakingNotes } from './notes';

const result = score(toMatchProfile('city', vectorCity(), new Date(0)), dalian(), taxonomy);

describe('speaking notes', () => {
  it('say from either side who supplies whom', () => {
    const codes = (side: 'city' | 'host') => speakingNotes(result, side).map(({ code }) => code);
    expect(codes('city')).toContain('we_supply');
    expect(codes('host')).toContain('they_supply');
    expect(codes('city')[0]).toBe('both_prioritise');
  });

  it('are three to five sentences, each made from terms the result has', () => {
    fc.assert(
      fc.property(someCity, someHost, fc.constantFrom('city', 'host'), (city, host, side) => {
        const matched = score(city, host, taxonomy);
        fc.pre(matched.rankable);
        const notes = speakingNotes(matched, side as 'city' | 'host');
        const terms = new Set(termsIn(matched).map(({ id }) => id));
        expect(notes.length).toBeGreaterThanOrEqual(3);
        expect(notes.length).toBeLessThanOrEqual(5);
        for (const note of notes) {
          expect(note.terms.length).toBeGreaterThan(0);
          expect(note.terms.filter((id) => !terms.has(id))).toEqual([]);
        }
      }),
    );
  });
});
