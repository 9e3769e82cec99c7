import { LETTER_FIELDS, type LetterTexts } from './model';

/** What a draft leaves for a person to fill in: words in square brackets, and signs that stand for a name. */
const PLACEHOLDER = /\[[^\]\n]*\]|［[^］\n]*］|【[^】\n]*】|[×_]{2,}/g;

/** Everything that nobody has filled in yet, as it stands in the texts. */
export const openPlaceholders = (texts: LetterTexts): string[] => [
  ...new Set(LETTER_FIELDS.flatMap((field) => texts[field].match(PLACEHOLDER) ?? [])),
];
