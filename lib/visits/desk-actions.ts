'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { approvalAnchor, exitAnchor, remarksAnchor } from './anchors';
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
import { leadBack } from './paths';

/** What the host's desk does with a request. */

export const takeRequestAction = defineAction({
  operation: 'visit.take',
  access: ['host_officer'],
  schema: stepInput,
  ...singleEffect('desk.fields'),
  run: ({ context, input }) => takeRequest(context, input),
  done: leadBack('take'),
});

export const requestChangesAction = defineAction({
  operation: 'visit.request_changes',
  access: ['host_officer'],
  schema: requestChangesInput,
  ...singleEffect('desk.fields'),
  anchor: remarksAnchor,
  run: ({ context, input: { remarks, ...target } }) => requestChanges(context, target, remarks),
  done: leadBack('request_changes'),
});

export const saveScreeningAction = defineAction({
  operation: 'visit.save_screening',
  access: ['host_officer'],
  schema: saveScreeningInput,
  ...singleEffect('desk.fields'),
  run: ({ context, input: { visitId, version, ...sheet } }) =>
    saveScreening(context, { visitId, version }, sheet),
  done: leadBack('save_screening'),
});

export const saveTranslationAction = defineAction({
  operation: 'visit.save_translation',
  access: ['host_officer'],
  schema: saveTranslationInput,
  ...singleEffect('desk.fields'),
  run: ({ context, input: { visitId, version, ...texts } }) =>
    saveTranslation(context, { visitId, version }, texts),
  done: leadBack('save_translation'),
});

export const seekApprovalAction = defineAction({
  operation: 'visit.seek_approval',
  access: ['host_officer'],
  schema: stepInput,
  ...singleEffect('desk.fields'),
  run: ({ context, input }) => seekApproval(context, input),
  done: leadBack('seek_approval'),
});

export const recordApprovalAction = defineAction({
  operation: 'visit.record_approval',
  access: ['host_officer', 'host_approver'],
  schema: recordApprovalInput,
  ...singleEffect('desk.fields'),
  anchor: approvalAnchor,
  run: ({ context, input: { visitId, version, ...entry } }) =>
    recordApproval(context, { visitId, version }, entry),
  done: leadBack('record_approval'),
});

export const approveVisitAction = defineAction({
  operation: 'visit.approve',
  access: ['host_approver'],
  schema: stepInput,
  ...singleEffect('desk.fields'),
  run: ({ context, input }) => approveVisit(context, input),
  done: leadBack('approve'),
});

export const declineVisitAction = defineAction({
  operation: 'visit.decline',
  access: ['host_officer'],
  schema: declineInput,
  ...singleEffect('desk.fields'),
  anchor: exitAnchor,
  run: ({ context, input: { visitId, version, ...said } }) =>
    declineVisit(context, { visitId, version }, said),
  done: ({ path }) => ({ redirectTo: `${path}/decline-letter?done=decline` }),
});

export const completeVisitAction = defineAction({
  operation: 'visit.complete',
  access: ['host_officer'],
  schema: stepInput,
  ...singleEffect('desk.fields'),
  run: ({ context, input }) => completeVisit(context, input),
  done: leadBack('complete'),
});
