/**
 * npm run --silent match -- FILE
 *
 * Scores the cities of a file against a host and prints them best first, as JSON. Needs neither a
 * database nor a build. Exit 2 with the path of each problem when the file cannot be used.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMatchFile } from '@/lib/matching/match-file';
import type { Profile } from '@/lib/matching/model';
import { hostProfile } from '@/lib/matching/profile-schema';
import { rank } from '@/lib/matching/rank';
import { taxonomy } from '@/lib/taxonomy/taxonomy';

const HOSTS = path.join(import.meta.dirname, '../prisma/data/hosts');
const HOST_FILE = /^([a-z0-9-]+)-profile\.json$/;
const MOST_LINES = 20;

/** A file that cannot be used; each problem becomes a line on standard error. */
class Refusal extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.problems);
  process.exitCode = 2;
}

function main(args: string[]): void {
  const [file, ...others] = args;
  if (!file || others.length > 0) {
    throw new Refusal(['Name one file: npm run --silent match -- FILE']);
  }
  const reading = readMatchFile(readText(file));
  if (!reading.ok) throw new Refusal(reading.problems.map((problem) => `${file}: ${problem}`));
  say(reading.ignored.map((place) => `ignored, not part of the model: ${place}`));
  const { host, cities } = reading.file;
  const { ranked, unranked } = rank(cities, hostFrom(file, host), taxonomy);
  for (const id of unranked) console.error(`not ranked, no sector given: ${id}`);
  print(`${JSON.stringify(ranked, null, 2)}\n`);
}

/** Lines on standard error; of very many the first ones and a count. */
function say(lines: string[]): void {
  for (const line of lines.slice(0, MOST_LINES)) console.error(line);
  if (lines.length > MOST_LINES) console.error(`and ${lines.length - MOST_LINES} more`);
}

function readText(file: string): string {
  try {
    // Drops a byte order mark and refuses what is not UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(located(file)));
  } catch (error) {
    throw new Refusal([`${file}: ${whyUnreadable(error)}`]);
  }
}

/** npm runs the command in the project; the file is meant from where the reader stands. */
function located(file: string): string {
  const stands = process.env.npm_lifecycle_event === 'match' ? process.env.INIT_CWD : undefined;
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

function hostFrom(file: string, host: string | Profile): Profile {
  if (typeof host !== 'string') return host;
  const known = readdirSync(HOSTS).flatMap((name) => HOST_FILE.exec(name)?.[1] ?? []);
  if (!known.includes(host)) {
    const names = known.map((name) => JSON.stringify(name)).join(', ');
    throw new Refusal([`${file}: host: unknown host ${JSON.stringify(host)} (known: ${names})`]);
  }
  const seed = readFileSync(path.join(HOSTS, `${host}-profile.json`), 'utf8');
  return hostProfile.parse(JSON.parse(seed));
}

/** A reader such as `head` may close the pipe early: that is no failure. */
function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(text);
}
