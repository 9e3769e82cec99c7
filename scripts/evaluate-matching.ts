/**
 * npm run --silent evaluate:matching -- [--pairs FILE.csv] [--json] [--cross-validate] [--ladder]
 *
 * Judges the prospects model on known partnerships and the match score on the published ladder (docs/evaluation.md).
 * Needs neither a database nor a network. Exit 2 with line and column of each problem when the file cannot be used.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '@/lib/evaluation/decode-text';
import { evaluate } from '@/lib/evaluation/evaluate';
import { type Known, type KnownPartners, knownPartners } from '@/lib/evaluation/known-partners';
import { climbLadder } from '@/lib/evaluation/ladder';
import { ladderText } from '@/lib/evaluation/ladder-text';
import { type FileProblem, type PairRow, readPairFile } from '@/lib/evaluation/pair-file';
import { reportJson } from '@/lib/evaluation/report-json';
import { reportText } from '@/lib/evaluation/report-text';
import { OWN_PAIRS, readEvaluationData } from './lib/evaluation/data';

const MOST_LINES = 20;
const USAGE =
  'npm run --silent evaluate:matching -- [--pairs FILE.csv] [--json] [--cross-validate] [--ladder]';

/** A file or call that cannot be used; each problem becomes a line on standard error. */
class Refusal extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  for (const line of error.problems.slice(0, MOST_LINES)) console.error(line);
  if (error.problems.length > MOST_LINES) {
    console.error(`and ${error.problems.length - MOST_LINES} more`);
  }
  process.exitCode = 2;
}

function main(): void {
  const options = readOptions();
  const ladder = climbLadder();
  if (options.ladder) {
    print(options.json ? `${JSON.stringify(ladder, null, 2)}\n` : `${ladderText(ladder)}\n`);
    return;
  }
  const file = options.pairs ?? OWN_PAIRS;
  const rows = rowsOf(file, readBytes(file));
  const { candidates, known } = readEvaluationData();
  const partners = partnersOf(file, rows, known);
  const own = partnersOf(OWN_PAIRS, rowsOf(OWN_PAIRS, readBytes(OWN_PAIRS)), known).queries;
  const crossValidate = options['cross-validate'] === true;
  const found = evaluate(partners, rows.length, candidates, { own, crossValidate });
  print(
    options.json
      ? `${JSON.stringify(reportJson(found, ladder), null, 2)}\n`
      : `${reportText(found)}\n\n\n${ladderText(ladder)}\n`,
  );
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        pairs: { type: 'string' },
        json: { type: 'boolean' },
        'cross-validate': { type: 'boolean' },
        ladder: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Refusal([(error as Error).message, USAGE]);
  }
}

function readBytes(file: string): Uint8Array {
  if (file === '') throw new Refusal(['--pairs: name a file', USAGE]);
  try {
    return readFileSync(located(file));
  } catch (error) {
    throw new Refusal([`${file}: ${whyUnreadable(error as NodeJS.ErrnoException)}`]);
  }
}

/** npm runs the command in the project; the file is meant from where the reader stands. */
function located(file: string): string {
  const byNpm = process.env.npm_lifecycle_event === 'evaluate:matching';
  const fromThere = path.resolve((byNpm && process.env.INIT_CWD) || process.cwd(), file);
  return existsSync(fromThere) ? fromThere : path.resolve(file);
}

function whyUnreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  return `cannot be read (${code ?? message})`;
}

type Partners = Extract<KnownPartners, { ok: true }>;

function rowsOf(file: string, bytes: Uint8Array): PairRow[] {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { line, character, looksLike } = decoded;
    const guess = looksLike ? `; it looks like ${looksLike}: save it as UTF-8` : '';
    throw new Refusal([
      `${file}, line ${line}, character ${character}: this is not UTF-8 text${guess}`,
    ]);
  }
  const reading = readPairFile(decoded.text);
  if (!reading.ok) throw new Refusal(reading.problems.map((one) => inFile(file, one)));
  return reading.rows;
}

function partnersOf(file: string, rows: readonly PairRow[], known: Known): Partners {
  const partners = knownPartners(rows, known);
  if (!partners.ok) throw new Refusal(partners.problems.map((one) => inFile(file, one)));
  if (partners.queries.length > 0) return partners;
  const reasons = Object.entries(partners.leftOut).filter(([, count]) => count > 0);
  const why = reasons.map(([reason, count]) => `${reason} ${count}`).join(', ');
  throw new Refusal([
    `${file}: no row pairs a listed European city with a Chinese city (left out: ${why})`,
  ]);
}

function inFile(file: string, { line, column, message }: FileProblem): string {
  return `${file}, line ${line}${column ? `, column ${column}` : ''}: ${message}`;
}

/** A reader such as `head` may close the pipe early: that is no failure. */
function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(text);
}
