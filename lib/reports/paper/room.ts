import type { Locale } from '@/lib/i18n/routing';

/** Width of the text on A4 within margins of 20 mm, and of one of two columns, in CSS px. */
const WIDTH = { 1: 642, 2: 301 } as const;

/** Body type on paper, in CSS px (app/styles/print.css). */
const SIZE = 13;
const LINE: Record<Locale, number> = { en: 19, 'zh-CN': 22 };
/** Lines of a title, and of notes. */
export const HEADING_LINE: Record<Locale, number> = { en: 34, 'zh-CN': 34 };
export const NOTE_LINE = 18;

/** Width of a Latin sign in ems, on the safe side of Source Sans 3 (0.43 on average); a Chinese character is one. */
const LATIN_EM = 0.46;

/** What lines lose because words are not cut. */
const RAGGED: Record<Locale, number> = { en: 1.08, 'zh-CN': 1.03 };

type How = {
  columns: 1 | 2;
  /** What the column lacks in width, in CSS px. */
  indent?: number;
  /** Larger type than the body's; the lines counted are still those of the body. */
  scale?: number;
};

/** Height a text takes on paper, in CSS px, rather too much than too little. */
export function heightOf(text: string, locale: Locale, how: How): number {
  if (text === '') return 0;
  const { columns, indent = 0, scale = 1 } = how;
  const width = widthOf(text) * scale * RAGGED[locale];
  return Math.ceil(width / (WIDTH[columns] - indent)) * LINE[locale];
}

function widthOf(text: string): number {
  const ems = [...text].reduce((sum, sign) => sum + (/[⺀-￯]/u.test(sign) ? 1 : LATIN_EM), 0);
  return ems * SIZE;
}
