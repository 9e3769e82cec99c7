import 'server-only';
import type { TaskList } from 'graphile-worker';
import type { JobName } from './model';
import { forgetExpired } from './tasks/forget-expired';
import { makeLetterTask } from './tasks/make-letter';
import { makeReportTask } from './tasks/make-report';
import { recordHostMovesTask } from './tasks/record-host-moves';
import { releaseStuckJobs } from './tasks/release-stuck-jobs';
import { renewProfilesTask } from './tasks/renew-profiles';
import { scanFileTask } from './tasks/scan-file';
import { sendMail } from './tasks/send-mail';
import { tendAccountsTask } from './tasks/tend-accounts';
import { tendClaimsTask } from './tasks/tend-claims';
import { tendFilesTask } from './tasks/tend-files';
import { tendInterestsTask } from './tasks/tend-interests';
import { tendTopListsTask } from './tasks/tend-top-lists';
import { tendVisitsTask } from './tasks/tend-visits';
import { writeSummariesTask } from './tasks/write-summaries';

/** What the worker does for each kind of job; names and payloads are those of `jobPayloads`. */
export const tasks = {
  send_mail: sendMail,
  make_report: makeReportTask,
  make_letter: makeLetterTask,
  scan_file: scanFileTask,
  tend_files: tendFilesTask,
  forget_expired: forgetExpired,
  release_stuck_jobs: releaseStuckJobs,
  tend_visits: tendVisitsTask,
  tend_interests: tendInterestsTask,
  tend_claims: tendClaimsTask,
  tend_accounts: tendAccountsTask,
  renew_profiles: renewProfilesTask,
  write_summaries: writeSummariesTask,
  tend_top_lists: tendTopListsTask,
  record_host_moves: recordHostMovesTask,
} satisfies Record<JobName, TaskList[string]>;

/** Jobs that come by the clock, in the queue library's crontab form, UTC. Any number of workers: each comes once. */
export const schedule = `
*/5 * * * * release_stuck_jobs ?max=1&jobKey=release_stuck_jobs
17 * * * * forget_expired ?max=3&jobKey=forget_expired
32 * * * * tend_files ?max=3&jobKey=tend_files
7 * * * * tend_visits ?max=3&jobKey=tend_visits
12 * * * * tend_interests ?max=3&jobKey=tend_interests
37 * * * * tend_accounts ?max=3&jobKey=tend_accounts
27 * * * * tend_claims ?max=3&jobKey=tend_claims
2 * * * * write_summaries ?max=3&jobKey=write_summaries
*/2 * * * * tend_top_lists ?max=3&jobKey=tend_top_lists
47 4 * * * renew_profiles ?max=3&jobKey=renew_profiles
`;
