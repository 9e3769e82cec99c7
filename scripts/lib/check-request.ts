import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { readCheckFile } from '@/lib/visits/check-file';
import { pastOf } from '@/lib/visits/check-past';
import { type ReportedFinding, reportedFindings } from '@/lib/visits/check-report';
import { Refusal } from './command-file';
import { chinaCalendar, europeCalendar, hostByName, knownHosts } from './host-files';

/**
 * What a host's rules find in the text of a file, seen from the day it names.
 * @throws Refusal with the path of each problem when the file cannot be used
 */
export function checkRequest(text: string, file: string): ReportedFinding[] {
  const reading = readCheckFile(text);
  if (!reading.ok) throw new Refusal(reading.problems.map((problem) => `${file}: ${problem}`));
  const { today, host, guestCountry, request, earlierVisits, ties = [] } = reading.file;
  const hosts = knownHosts('.json');
  if (!hosts.includes(host)) {
    const names = hosts.map((name) => JSON.stringify(name)).join(', ');
    throw new Refusal([`${file}: host: unknown host ${JSON.stringify(host)} (known: ${names})`]);
  }
  const { name: nameEn, nameZh, timeZone } = hostByName(host);
  return reportedFindings(
    {
      request,
      ...pastOf(earlierVisits),
      ties: ties.map(({ since }) => ({ since, nameEn, nameZh })),
      guest: europeCalendar(guestCountry),
      entry: { from: guestCountry, to: 'CN' },
    },
    {
      now: new Date(`${today}T00:00:00Z`),
      today,
      timeZone,
      calendar: chinaCalendar(),
      settings: DEFAULT_SETTINGS,
      closed: [],
    },
  );
}
