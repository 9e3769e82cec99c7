'use server';

import { defineAction } from '@/lib/actions/define-action';
import {
  declineInput,
  recordApprovalInput,
  requestChangesInput,
  saveScreeningInput,
  saveTranslationInput,
  stepInput,
} from './command-schema';
import { approveVisit } from './commands/approve-visit';
import { declineVisit } from './commands/decline-visit';
import { completeVisit } from './commands/end-visit';
import { recordApproval } from './commands/record-approval';
import { requestChanges } from './commands/request-changes';
import { saveScreening } from './commands/save-screening';
import { saveTranslation } from './commands/save-translation';
import { seekApproval } from './commands/seek-approval';
import { takeRequest } from './commands/take-request';
import { doneAt } from './paths';

/** What the host's desk does with a request. */

export const takeRequestAction = defineAction({
  operation: 'visit.take',
  access: ['host_officer'],
  schema: stepInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => takeRequest(context, input),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'take') }),
});

export const requestChangesAction = defineAction({
  operation: 'visit.request_changes',
  access: ['host_officer'],
  schema: requestChangesInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { remarks, ...target } }) => requestChanges(context, target, remarks),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'request_changes') }),
});

export const saveScreeningAction = defineAction({
  operation: 'visit.save_screening',
  access: ['host_officer'],
  schema: saveScreeningInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, ...sheet } }) =>
    saveScreening(context, { visitId, version }, sheet),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'save_screening') }),
});

export const saveTranslationAction = defineAction({
  operation: 'visit.save_translation',
  access: ['host_officer'],
  schema: saveTranslationInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, ...texts } }) =>
    saveTranslation(context, { visitId, version }, texts),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'save_translation') }),
});

export const seekApprovalAction = defineAction({
  operation: 'visit.seek_approval',
  access: ['host_officer'],
  schema: stepInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => seekApproval(context, input),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'seek_approval') }),
});

export const recordApprovalAction = defineAction({
  operation: 'visit.record_approval',
  access: ['host_officer', 'host_approver'],
  schema: recordApprovalInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, ...entry } }) =>
    recordApproval(context, { visitId, version }, entry),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'record_approval') }),
});

export const approveVisitAction = defineAction({
  operation: 'visit.approve',
  access: ['host_approver'],
  schema: stepInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => approveVisit(context, input),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'approve') }),
});

export const declineVisitAction = defineAction({
  operation: 'visit.decline',
  access: ['host_officer'],
  schema: declineInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, ...said } }) =>
    declineVisit(context, { visitId, version }, said),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'decline') }),
});

export const completeVisitAction = defineAction({
  operation: 'visit.complete',
  access: ['host_officer'],
  schema: stepInput,
  labels: 'desk.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => completeVisit(context, input),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'complete') }),
});
