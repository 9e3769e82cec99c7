/** First strong isolate and its end (Unicode, UAX #9); what people type is cleaned of them before it is stored. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const SET_APART = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`);

/** A text that somebody typed, in a language nobody has said, set apart from the words of the page round it. */
export const setApart = (typed: string): string => (typed ? `${OPEN}${typed}${CLOSE}` : '');

export type Run = { text: string; typed: boolean };

/** A line of words as runs in turn: the page's own, and those that `setApart` has marked. */
export function runsOf(words: string): Run[] {
  return words
    .split(SET_APART)
    .map((text, index) => ({ text, typed: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
