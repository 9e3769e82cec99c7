/** First the name of the row, then its cells. */
export type TableRow = string[];

/** Lines up rows of text: the first column to the left, the others to the right, two spaces between. */
export function columns(rows: readonly TableRow[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
