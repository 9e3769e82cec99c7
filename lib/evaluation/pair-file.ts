import { parse } from 'csv-parse/sync';

/** A row of a pair file as it stands there; cells are trimmed, a blank one is ''. Rows of blank cells alone are left out. */
export type PairRow = {
  /** Line of the file on which the row ends; the header is line 1. */
  line: number;
  europeanCity: string;
  europeanLevel: string;
  geonamesId: string;
  population: string;
  lat: string;
  chineseCity: string;
  chineseProvince: string;
  chineseLevel: string;
  divisionCode: string;
};

/** What is wrong with a file, and where. */
export type FileProblem = { line: number; column?: string; message: string };

export type PairFileReading =
  | { ok: true; rows: PairRow[] }
  | { ok: false; problems: FileProblem[] };

/** Columns a file must have; those of `OPTIONAL` help to tell a smaller place from a mistyped id. Others are ignored. */
const REQUIRED = {
  europeanCity: 'eu_city',
  europeanLevel: 'eu_level',
  geonamesId: 'eu_geonames_id',
  chineseCity: 'cn_city',
  chineseLevel: 'cn_level',
  divisionCode: 'cn_division_code',
} as const;
const OPTIONAL = {
  population: 'eu_population',
  lat: 'eu_lat',
  chineseProvince: 'cn_province',
} as const;

/** The column a field is read from, for messages. */
export const COLUMN = { ...REQUIRED, ...OPTIONAL } as const;

type Line = { record: string[]; info: { lines: number } };

/** Reads the text of a file with the columns of city-partnerships-eu-china.csv, in any order. */
export function readPairFile(text: string): PairFileReading {
  const separator = otherSeparator(text);
  if (separator) {
    const message = `cells are separated by ${JSON.stringify(separator)}, not by commas`;
    return { ok: false, problems: [{ line: 1, message }] };
  }
  const lines = parseLines(text);
  if (!Array.isArray(lines)) return { ok: false, problems: [lines] };
  const [first, ...others] = lines.filter(({ record }) =>
    record.some((cell) => cell.trim() !== ''),
  );
  if (!first) return { ok: false, problems: [{ line: 1, message: 'the file is empty' }] };
  const header = first.record.map((name) => name.trim());
  const problems = [
    ...headerProblems(header, first.info.lines),
    ...others.flatMap((line) => lengthProblems(line, header.length)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  if (others.length === 0) {
    return { ok: false, problems: [{ line: 1, message: 'there is a header and no row under it' }] };
  }
  const places = Object.entries(COLUMN).map(
    ([field, name]) => [field, header.indexOf(name)] as const,
  );
  return { ok: true, rows: others.map((line) => rowOf(line, places)) };
}

/** What spreadsheets of other countries put between cells, if the first line has it and no comma. */
function otherSeparator(text: string): string | undefined {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return first.includes(',') ? undefined : /[;\t|]/.exec(first)?.[0];
}

function parseLines(text: string): Line[] | FileProblem {
  try {
    // One kind of line end: the parser would count CRLF inside a cell as two lines.
    return parse(text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as unknown as Line[];
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    return { line: lines ?? 1, message: SYNTAX[code ?? ''] ?? `not valid CSV (${code ?? error})` };
  }
}

const SYNTAX: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'after a closing quotation mark stands something other than a comma',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
};

function headerProblems(header: readonly string[], line: number): FileProblem[] {
  const missing = Object.values(REQUIRED).filter((name) => !header.includes(name));
  const twice = Object.values(COLUMN).filter(
    (name) => header.indexOf(name) !== header.lastIndexOf(name),
  );
  return [
    ...missing.map((column) => ({ line, column, message: 'the column is missing' })),
    ...twice.map((column) => ({ line, column, message: 'the column stands twice' })),
  ];
}

function lengthProblems({ record, info }: Line, expected: number): FileProblem[] {
  if (record.length === expected) return [];
  const message = `the row has ${record.length} cells, the header ${expected}`;
  return [{ line: info.lines, message }];
}

function rowOf({ record, info }: Line, places: (readonly [string, number])[]): PairRow {
  const cells = places.map(([field, at]) => [field, (record[at] ?? '').trim()]);
  return { ...(Object.fromEntries(cells) as Omit<PairRow, 'line'>), line: info.lines };
}
