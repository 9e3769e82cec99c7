/**
 * npm run --silent match -- FILE
 *
 * Scores the cities of a file against a host and prints them best first, as JSON. Needs neither a
 * database nor a build. Exit 2 with the path of each problem when the file cannot be used.
 */
import { readMatchFile } from '@/lib/matching/match-file';
import type { Profile } from '@/lib/matching/model';
import { hostProfile } from '@/lib/matching/profile-schema';
import { rank } from '@/lib/matching/rank';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { print, Refusal, readText, runCommand, say } from './lib/command-file';
import { knownHosts, readHostFile } from './lib/host-files';

runCommand(main);

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

function hostFrom(file: string, host: string | Profile): Profile {
  if (typeof host !== 'string') return host;
  const known = knownHosts('-profile.json');
  if (!known.includes(host)) {
    const names = known.map((name) => JSON.stringify(name)).join(', ');
    throw new Refusal([`${file}: host: unknown host ${JSON.stringify(host)} (known: ${names})`]);
  }
  return hostProfile.parse(readHostFile(host, '-profile.json'));
}
