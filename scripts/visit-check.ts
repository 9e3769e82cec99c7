/**
 * npm run --silent visit:check -- FILE
 *
 * What a host's rules find in a request, as JSON. Needs neither a database nor a build; the file and the output are
 * described in docs/domain/visits.md. Exit 2 with the path of each problem when the file cannot be used.
 */
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { readCheckFile } from '@/lib/visits/check-file';
import { reportedFindings } from '@/lib/visits/check-report';
import { print, Refusal, readText, runCommand } from './lib/command-file';
import { chinaCalendar, europeCalendar, hostByName, knownHosts } from './lib/host-files';

runCommand(main);

function main(args: string[]): void {
  const [file, ...others] = args;
  if (!file || others.length > 0) {
    throw new Refusal(['Name one file: npm run --silent visit:check -- FILE']);
  }
  const reading = readCheckFile(readText(file));
  if (!reading.ok) throw new Refusal(reading.problems.map((problem) => `${file}: ${problem}`));
  const { today, host, guestCountry, request } = reading.file;
  const hosts = knownHosts('.json');
  if (!hosts.includes(host)) {
    const names = hosts.map((name) => JSON.stringify(name)).join(', ');
    throw new Refusal([`${file}: host: unknown host ${JSON.stringify(host)} (known: ${names})`]);
  }
  const found = reportedFindings(
    { request, guest: europeCalendar(guestCountry), entry: { from: guestCountry, to: 'CN' } },
    {
      now: new Date(`${today}T00:00:00Z`),
      today,
      timeZone: hostByName(host).timeZone,
      calendar: chinaCalendar(),
      settings: DEFAULT_SETTINGS,
      closed: [],
    },
  );
  print(`${JSON.stringify(found, null, 2)}\n`);
}
