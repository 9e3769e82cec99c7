import { type Pages, pagesOf } from '@/lib/http/page-number';

/** Rows of one page of the map and of the list. */
export const PARTNERS_PER_PAGE = 40;
export const LINES_PER_PAGE = 100;

/** The rows of a page, and where it stands among all. */
export function pageOf<Row>(
  rows: readonly Row[],
  asked: number,
  size: number,
): Pages & { rows: Row[]; total: number } {
  const pages = pagesOf(asked, rows.length, size);
  const start = (pages.page - 1) * size;
  return { ...pages, rows: rows.slice(start, start + size), total: rows.length };
}
