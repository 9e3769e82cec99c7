import type { Locale } from '@/lib/i18n/routing';

/** Width of the text on A4 within margins of 20 mm, and of one of two columns, in CSS px. */
const WIDTH = { 1: 642, 2: 301 } as const;

/** Body type on paper, in CSS px (app/styles/print.css). */
const SIZE = 13;
const LINE: Record<Locale, number> = { en: 19, 'zh-CN': 22 };
/** Lines of a title, and of notes. */
export const TITLE_LINE = 34;
export const NOTE_LINE = 18;

/** Width of a Latin sign in ems, on the safe side of Source Sans 3 (0.43 on average); a Chinese character is one. */
const LATIN_EM = 0.47;

/** A Chinese character, a Latin word, or the blanks between words. */
const PARTS = /[⺀-￯]|[^\s⺀-￯]+|\s+/gu;

/** A name wider than this in ems is cut in sentences; the title has it whole. */
const NAME_EMS = 15;

type How = {
  columns: 1 | 2;
  /** What the column lacks in width, in CSS px. */
  indent?: number;
  /** How much larger than the body the type is. */
  scale?: number;
};

/** Height a text of the body takes on paper, in CSS px, rather too much than too little. */
export const heightOf = (text: string, locale: Locale, how: How): number =>
  linesOf(text, how) * LINE[locale];

/** Lines a text takes: word after word, a word that is longer than a line cut over several. */
export function linesOf(text: string, { columns, indent = 0, scale = 1 }: How): number {
  const room = (WIDTH[columns] - indent) / (SIZE * scale);
  let lines = text === '' ? 0 : 1;
  let used = 0;
  for (const part of text.match(PARTS) ?? []) {
    const width = emsOf(part);
    if (used + width <= room) {
      used += width;
      continue;
    }
    if (/^\s/u.test(part)) continue;
    lines += used === 0 ? 0 : 1;
    lines += Math.ceil(width / room) - 1;
    used = width % room;
  }
  return lines;
}

/** A name as sentences call it: the first letters of one that is very long. */
export function shortName(name: string): string {
  if (emsOf(name) <= NAME_EMS) return name;
  const signs = [...name];
  while (emsOf(signs.join('')) > NAME_EMS - 1) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

const emsOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[⺀-￯]/u.test(sign) ? 1 : LATIN_EM), 0);
