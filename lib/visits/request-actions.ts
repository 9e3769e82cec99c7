'use server';

import { defineAction } from '@/lib/actions/define-action';
import { resubmitInput, startDraftInput, stepInput, withdrawInput } from './command-schema';
import { resubmitRequest } from './commands/resubmit-request';
import { saveRequest } from './commands/save-request';
import { startDraft } from './commands/start-draft';
import { submitRequest } from './commands/submit-request';
import { withdrawRequest } from './commands/withdraw-request';
import { afterSaving, doneAt, requestStepPath } from './paths';
import { datesStep, levelStep, mandateStep, practicalStep, purposeStep } from './schema';

/** The request wizard: each page keeps what is on it and leads to the next one. */

export const startDraftAction = defineAction({
  operation: 'visit.start',
  access: ['city_officer'],
  schema: startDraftInput,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => startDraft(context, input),
  done: ({ id }) => ({ redirectTo: requestStepPath(id, 'purpose') }),
});

export const savePurposeAction = defineAction({
  operation: 'visit.save_purpose',
  access: ['city_officer'],
  schema: purposeStep,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, save: _save, ...page } }) =>
    saveRequest(context, { visitId, version }, page),
  done: ({ id }, { save }) => ({ redirectTo: afterSaving(id, 'purpose', save) }),
});

export const saveLevelAction = defineAction({
  operation: 'visit.save_level',
  access: ['city_officer'],
  schema: levelStep,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, save: _save, ...page } }) =>
    saveRequest(context, { visitId, version }, page),
  done: ({ id }, { save }) => ({ redirectTo: afterSaving(id, 'level', save) }),
});

export const saveDatesAction = defineAction({
  operation: 'visit.save_dates',
  access: ['city_officer'],
  schema: datesStep,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, windows } }) =>
    saveRequest(context, { visitId, version }, { windows }),
  done: ({ id }, { save }) => ({ redirectTo: afterSaving(id, 'dates', save) }),
});

export const savePracticalAction = defineAction({
  operation: 'visit.save_practical',
  access: ['city_officer'],
  schema: practicalStep,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, save: _save, ...page } }) =>
    saveRequest(context, { visitId, version }, page),
  done: ({ id }, { save }) => ({ redirectTo: afterSaving(id, 'practical', save) }),
});

export const saveMandateAction = defineAction({
  operation: 'visit.save_mandate',
  access: ['city_officer'],
  schema: mandateStep,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, save: _save, ...page } }) =>
    saveRequest(context, { visitId, version }, page),
  done: ({ id }, { save }) => ({ redirectTo: afterSaving(id, 'mandate', save) }),
});

export const submitRequestAction = defineAction({
  operation: 'visit.submit',
  access: ['city_officer', 'city_approver'],
  schema: stepInput,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => submitRequest(context, input),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'submit') }),
});

export const resubmitRequestAction = defineAction({
  operation: 'visit.resubmit',
  access: ['city_officer'],
  schema: resubmitInput,
  labels: 'request.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { answers, ...target } }) => resubmitRequest(context, target, answers),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'resubmit') }),
});

export const withdrawRequestAction = defineAction({
  operation: 'visit.withdraw',
  access: ['city_officer'],
  schema: withdrawInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { text, ...target } }) => withdrawRequest(context, target, text),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'withdraw') }),
});
