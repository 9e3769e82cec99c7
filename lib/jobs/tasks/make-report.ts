import 'server-only';
import { printReport } from '@/lib/reports/printing/print-report';
import { defineTask } from '../define-task';

/** Makes the PDF of a match report. */
export const makeReportTask = defineTask('make_report', ({ reportId }, job) =>
  printReport(reportId, job),
);
