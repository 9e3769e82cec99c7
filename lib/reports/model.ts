/** Languages of a paper: one of them, or both side by side. */
export const REPORT_FORMS = ['both', 'en', 'zh-CN'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Whose team made a report: a city about itself, or a host's desk about a city. */
export type ReportSide = 'city' | 'host';

/** How far the PDF of a report is. */
export type FileStatus = 'queued' | 'making' | 'ready' | 'failed';

/**
 * Why no PDF could be made (`reports.failure.<code>`):
 * - `no_browser`   there is no Chromium on the server; trying again is of use only once there is one
 * - `not_opened`   the paper did not open in the browser
 * - `timeout`      it took longer than `MAKE_WITHIN_MS`
 * - `too_large`    the file is larger than `MAX_FILE_BYTES`
 * - `broken`       the browser ended, or wrote something else
 * - `name_removed` it was ready, and named somebody whose name had to go
 */
export const FILE_FAILURES = [
  'no_browser',
  'not_opened',
  'timeout',
  'too_large',
  'broken',
  'name_removed',
] as const;
export type FileFailure = (typeof FILE_FAILURES)[number];

/** Whether a PDF is on its way and the page may be asked again. */
export const isUnderWay = (status: FileStatus): boolean =>
  status === 'queued' || status === 'making';

/** The database refuses more (`match_report_file_content`). */
export const MAX_FILE_BYTES = 5_000_000;

/** From the start of the browser to its file. */
export const MAKE_WITHIN_MS = 60_000;

/** Tries of the job; after the last one it is for people to try again. */
export const MAKE_ATTEMPTS = 4;
