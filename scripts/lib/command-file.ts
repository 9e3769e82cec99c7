import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MOST_LINES = 20;

/** A file that cannot be used; each problem becomes a line on standard error. */
export class Refusal extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** Runs a command that reads one file. What a `Refusal` names goes to standard error, and the exit code is 2. */
export function runCommand(main: (args: string[]) => void): void {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.problems);
    process.exitCode = 2;
  }
}

/** Lines on standard error; of very many the first ones and a count. */
export function say(lines: string[]): void {
  for (const line of lines.slice(0, MOST_LINES)) console.error(line);
  if (lines.length > MOST_LINES) console.error(`and ${lines.length - MOST_LINES} more`);
}

/** The text of the one file a command was given, which must be UTF-8; a byte order mark is dropped. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(located(file)));
  } catch (error) {
    throw new Refusal([`${file}: ${whyUnreadable(error)}`]);
  }
}

/** npm runs a command in the project; the file is meant from where the reader stands. */
function located(file: string): string {
  const stands = process.env.npm_lifecycle_event ? process.env.INIT_CWD : undefined;
  const fromThere = path.resolve(stands ?? process.cwd(), file);
  return existsSync(fromThere) ? fromThere : path.resolve(file);
}

function whyUnreadable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'this is not UTF-8 text';
  return `cannot be read (${code ?? String(error)})`;
}

/** A reader such as `head` may close the pipe early: that is no failure. */
export function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(text);
}
