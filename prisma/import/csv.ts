import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/**
 * Reads a CSV text with a header line and checks every row; empty cells arrive as null.
 * @throws Error naming the file, the line and the column of the first wrong value.
 */
export function parseCsv<S extends z.ZodType>(file: string, text: string, row: S): z.output<S>[] {
  const records: unknown[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    cast: (cell) => (cell === '' ? null : cell),
    cast_date: false,
  });
  return records.map((record, index) => {
    const result = row.safeParse(record);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Error(`${file}, row ${index + 1}, ${issue?.path.join('.')}: ${issue?.message}`);
  });
}

/**
 * Reads a JSON text and checks it.
 * @throws Error naming the file and the path of the first wrong value.
 */
export function parseJson<S extends z.ZodType>(file: string, text: string, shape: S): z.output<S> {
  const result = shape.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${file}, ${issue?.path.join('.')}: ${issue?.message}`);
}
