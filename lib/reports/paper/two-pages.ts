import type { Locale } from '@/lib/i18n/routing';
import type { ReportForm } from '../model';
import type { FullWords, List } from './model';
import { heightOf, linesOf, NOTE_LINE, TITLE_LINE } from './room';
import { type Block, countsThatFit, heightOfFirst } from './shorten';

/**
 * Heights in CSS px of what always stands on a page of A4 within its margins (256 mm), measured on the printed paper:
 * components/report and app/styles/print.css.
 */
const PAGE = 967 - 45 - 55;
const SCORE = 44;
const GAINS = 105;
const FACTORS = 202;
const MAP = 150;
/** The mark of a demonstration, and a line of caution, which may take two in a column. */
const DEMO = 19;
const CAUTION = 44;
/** A section without its content: the distance, the rule and the title; the first of a page has only the title. */
const SECTION = 45;
const FIRST_SECTION = 28;
/** A second line of the title of the notes, which holds a name. */
const SECOND_LINE = 24;
const TITLE = 12;
const TITLE_SCALE = 24 / 13;
const NOTE_SCALE = 11.5 / 13;
/** As long as the hash of the inputs is printed. */
const HASH = 'Inputs SHA-256 0123456789abcdef…';
/** What it was computed from without its text: the distance, who made it, and a line to sign on. */
const BASIS = 84;
/** Slack for what fonts and rounding add. */
const SLACK = 20;

/** Between two items of a list, and what a bullet takes of the width. */
const GAP = 4;
const BULLET = 20;

type Words = Record<Locale, FullWords>;
type Paper = {
  form: ReportForm;
  words: Words;
  hasMap: boolean;
  /** What stands above the title: the mark of a demonstration, a caution about a draft or public pages. */
  demo: boolean;
  caution: boolean;
};

/** How much of each list two pages hold, and whether there is room for the map. */
export type Fitting = { counts: Record<List, number> & { notes: number }; withMap: boolean };

/**
 * Fits a paper on its two pages. Deterministic: the same words give the same paper on any machine. On the first page the
 * map gives way before the list of what is missing gets shorter than two; on the second sources give way first, then
 * changes, links, and notes, each down to what a reader needs.
 */
export function fitOnTwoPages(paper: Paper): Fitting {
  const { limits, withMap } = firstPage(paper);
  return { withMap, counts: { limits, ...secondPage(paper) } };
}

function firstPage(paper: Paper): { limits: number; withMap: boolean } {
  const taken =
    SCORE +
    GAINS +
    FACTORS +
    SECTION +
    SLACK +
    NOTE_LINE +
    (paper.demo ? DEMO : 0) +
    (paper.caution ? CAUTION : 0) +
    headings(paper);
  const texts = tallest(paper, ({ verdict, lead, gate }) => [verdict, lead, gate ?? '']);
  const room = PAGE - taken - texts;
  const block: Block = {
    columns: items(paper, ({ limits }) => limits),
    least: 1,
    most: 6,
    rank: 0,
  };
  const withMap = paper.hasMap && room - MAP >= heightOfFirst(block, 2);
  const { limits } = countsThatFit({ limits: block }, withMap ? room - MAP : room);
  return { limits, withMap };
}

/** The title, and the labels over the bars, which grow with the names. */
function headings(paper: Paper): number {
  const how = { columns: paper.form === 'both' ? 2 : 1, scale: TITLE_SCALE } as const;
  const titles = localesOf(paper).map((locale) => {
    const { city, host } = paper.words[locale];
    return linesOf(`${city} and ${host}`, how);
  });
  const labels = paper.form === 'both' ? 2 : 1;
  const gains = Math.max(
    ...heights(paper, (words) => [words.gains.city, words.gains.host], { columns: 2 }).flat(),
  );
  return TITLE + Math.max(...titles) * TITLE_LINE + gains * labels;
}

function secondPage(paper: Paper) {
  const texts = items(paper, ({ links }) => links.map(({ text }) => text));
  const links = items(paper, (words) => words.links.map(({ title }) => title)).map(
    (titles, column) => titles.map((title, index) => title - GAP + (texts[column]?.[index] ?? 0)),
  );
  const blocks: Record<Exclude<List, 'limits'> | 'notes', Block> = {
    sources: { columns: items(paper, sourceLines), least: 0, most: 8, rank: 0 },
    changes: { columns: items(paper, ({ changes }) => changes), least: 1, most: 3, rank: 1 },
    links: { columns: links, least: 2, most: 6, rank: 2 },
    notes: { columns: items(paper, ({ notes }) => notes), least: 3, most: 5, rank: 3 },
  };
  const left = 3 * NOTE_LINE;
  const taken = FIRST_SECTION + SECOND_LINE + 3 * SECTION + BASIS + basisOf(paper) + left + SLACK;
  return countsThatFit(blocks, PAGE - taken);
}

/** The text of what it was computed from, and the hash after it, in the type of notes. */
function basisOf(paper: Paper): number {
  const columns = paper.form === 'both' ? 2 : 1;
  const lines = localesOf(paper).map((locale) =>
    linesOf(`${paper.words[locale].basis} ${HASH}`, { columns, scale: NOTE_SCALE }),
  );
  return Math.max(...lines) * NOTE_LINE;
}

const sourceLines = ({ sources }: FullWords) =>
  sources.map(({ topic, text, about }) => `${topic} · ${text} · ${about}`);

/** The heights of the items of a list, by language of the form. */
const items = (paper: Paper, textsOf: (words: FullWords) => string[]): number[][] =>
  heights(paper, textsOf, { indent: BULLET }).map((own) => own.map((height) => height + GAP));

const localesOf = ({ form }: Paper): Locale[] => (form === 'both' ? ['en', 'zh-CN'] : [form]);

type How = { indent?: number; columns?: 1 | 2 };

/** The height of each text, by language of the form. */
function heights(paper: Paper, textsOf: (words: FullWords) => string[], how: How = {}): number[][] {
  const columns = how.columns ?? (paper.form === 'both' ? 2 : 1);
  return localesOf(paper).map((locale) =>
    textsOf(paper.words[locale]).map((text) => heightOf(text, locale, { ...how, columns })),
  );
}

/** The height of texts one below the other; of two columns, that of the taller one. */
const tallest = (paper: Paper, textsOf: (words: FullWords) => string[]): number => {
  const columns = heights(paper, textsOf);
  return heightOfFirst({ columns }, Number.POSITIVE_INFINITY);
};
