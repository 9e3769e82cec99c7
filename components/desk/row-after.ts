/** Keys that move through the rows of a list: down and up, as in mail programs. */
export type RowKey = 'j' | 'k';

/**
 * The row after a key was pressed, counted from 0; at either end it stays. `present` is -1 while no row has the focus: both
 * keys then lead to the first. Null where there are no rows.
 */
export function rowAfter(present: number, key: RowKey, rows: number): number | null {
  if (rows === 0) return null;
  if (present < 0) return 0;
  return key === 'j' ? Math.min(present + 1, rows - 1) : Math.max(present - 1, 0);
}
