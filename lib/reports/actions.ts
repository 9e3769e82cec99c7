'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { makeReport } from './commands/make-report';
import { retryReport } from './commands/retry-report';
import { READERS } from './policy';
import { cityReportInput, deskReportInput, retryInput } from './schema';

export const makeCityReportAction = defineAction({
  operation: 'report.make_city',
  access: READERS.city,
  schema: cityReportInput,
  ...singleEffect('reports.fields'),
  run: ({ context, input: { host, ...choices } }) =>
    makeReport(context, { side: 'city', host }, choices),
  done: (reference) => ({ redirectTo: `/workspace/reports/${reference}` }),
});

export const makeDeskReportAction = defineAction({
  operation: 'report.make_desk',
  access: READERS.host,
  schema: deskReportInput,
  ...singleEffect('reports.fields'),
  run: ({ context, input: { city, ...choices } }) =>
    makeReport(context, { side: 'host', city }, choices),
  done: (reference) => ({ redirectTo: `/desk/reports/${reference}` }),
});

export const retryCityReportAction = defineAction({
  operation: 'report.retry_city',
  access: READERS.city,
  schema: retryInput,
  ...singleEffect('reports.fields'),
  run: ({ context, input }) => retryReport(context, 'city', input.reference),
  done: (reference) => ({ redirectTo: `/workspace/reports/${reference}` }),
});

export const retryDeskReportAction = defineAction({
  operation: 'report.retry_desk',
  access: READERS.host,
  schema: retryInput,
  ...singleEffect('reports.fields'),
  run: ({ context, input }) => retryReport(context, 'host', input.reference),
  done: (reference) => ({ redirectTo: `/desk/reports/${reference}` }),
});
