/** Pages of a long list. */
export type Pages = { page: number; last: number };

/** The page an address asks for, from 1; anything unreadable is the first one. */
export function pageNumber(value: string | string[] | undefined): number {
  const asked = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 1;
  return Math.max(1, asked);
}

/** The page to show of so many rows: the last one when a later one is asked for. */
export function pagesOf(asked: number, rows: number, size: number): Pages {
  const last = Math.max(1, Math.ceil(rows / size));
  return { page: Math.min(asked, last), last };
}
