import { toAscii } from './ascii';

/** Text as it is compared: lower case, without accents, punctuation as single spaces. Chinese stays as it is. */
export function foldForSearch(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the directory's search box finds a city by: each different word or Chinese name once. */
export function searchTextOf(names: readonly (string | null | undefined)[]): string {
  const folded = names.map((name) => foldForSearch(name ?? '')).filter(Boolean);
  return [...new Set(folded)].join(' ');
}

export type SearchWord = { text: string; match: 'start' | 'anywhere' };

const HAN = /\p{Script=Han}/u;

/**
 * The words of a search; all of them must be found. Alphabetic words match the start of a word ("Nice" is not in
 * "Venice"), Chinese ones match anywhere, because Chinese names are written without spaces.
 */
export function searchWords(query: string): SearchWord[] {
  const words = foldForSearch(query).split(' ').filter(Boolean);
  return [...new Set(words)].map((text) => ({
    text,
    match: HAN.test(text) ? 'anywhere' : 'start',
  }));
}
