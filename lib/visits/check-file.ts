import { z } from 'zod';
import { type Day, daysFromTo } from '@/lib/hosts/day';
import { parseJson, problemsOf } from '@/lib/json-file';
import { type FiledTie, type FiledVisit, filedTies, filedVisits } from './check-past';
import { day, requestContent } from './content-schema';
import type { RequestContent, RequestWindow } from './request';
import { type DateWindow, isWholeWindow, MOST_DAYS, MOST_WINDOWS } from './windows';

/** What a file asks: the rules of this host, seen from this day, about this request of a city in this country. */
export type CheckFile = {
  today: Day;
  host: string;
  guestCountry: string;
  request: RequestContent;
  /** Visits that took place between the two; absent when nobody says. */
  earlierVisits?: FiledVisit[] | undefined;
  /** Formal ties of the two; absent when nobody says. */
  ties?: FiledTie[] | undefined;
};

export type CheckFileReading =
  | { ok: true; file: CheckFile }
  /** Each problem begins with its path in the file. */
  | { ok: false; problems: string[] };

const checkFile: z.ZodType<CheckFile> = z.strictObject({
  today: day,
  host: z.string(),
  guestCountry: z.string().regex(/^[A-Z]{2}$/, 'must be a country code such as DE'),
  request: requestContent,
  earlierVisits: filedVisits.optional(),
  ties: filedTies.optional(),
});

/** Reads the text of a file for `npm run visit:check`; gaps in the request are unanswered questions, not problems. */
export function readCheckFile(text: string): CheckFileReading {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const parsed = checkFile.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = [...windowProblems(parsed.data.request.windows), ...pastProblems(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: parsed.data };
}

/** What can be no window whatever day it is. */
function windowProblems(windows: readonly RequestWindow[]): string[] {
  if (windows.length > MOST_WINDOWS) {
    return [`request.windows: at most ${MOST_WINDOWS} windows, ${windows.length} found`];
  }
  return windows.flatMap((window, index) => {
    const problem = isWholeWindow(window) && shapeProblem(window);
    return problem ? [`request.windows[${index}]: ${problem}`] : [];
  });
}

/** What has not taken place by the day of the file. */
const pastProblems = ({ today, earlierVisits = [], ties = [] }: CheckFile): string[] => [
  ...earlierVisits.flatMap(({ endsOn }, index) =>
    endsOn > today ? [`earlierVisits[${index}].endsOn: is after today, ${today}`] : [],
  ),
  ...ties.flatMap(({ since }, index) =>
    since > today ? [`ties[${index}].since: is after today, ${today}`] : [],
  ),
];

function shapeProblem({ earliest, latest, days }: DateWindow): string | null {
  if (days < 1 || days > MOST_DAYS) return `1 to ${MOST_DAYS} days, ${days} found`;
  if (latest < earliest) return 'ends before it begins';
  if (daysFromTo(earliest, latest) < days - 1) return `is shorter than its ${days} days`;
  return null;
}
