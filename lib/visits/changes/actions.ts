'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { approvalAnchor, changeAnchor } from '../anchors';
import { leadBack } from '../paths';
import { acceptChange, refuseChange } from './answer-change';
import { recordChangeApproval } from './record-change-approval';
import { requestChange } from './request-change';
import {
  acceptChangeInput,
  recordChangeApprovalInput,
  refuseChangeInput,
  requestChangeInput,
  withdrawChangeInput,
} from './schema';
import { withdrawChange } from './withdraw-change';

/** Changes of an approved visit: asked by one side, answered by the other. */

export const requestChangeAction = defineAction({
  operation: 'visit.request_change',
  access: ['city_officer', 'host_officer'],
  schema: requestChangeInput,
  ...singleEffect('changes.fields'),
  anchor: changeAnchor,
  run: ({ context, input: { target, asked } }) => requestChange(context, target, asked),
  done: leadBack('request_change'),
});

export const acceptChangeAction = defineAction({
  operation: 'visit.accept_change',
  access: ['city_officer', 'host_officer'],
  schema: acceptChangeInput,
  ...singleEffect('changes.fields'),
  run: ({ context, input: { changeId, ...target } }) => acceptChange(context, target, changeId),
  done: leadBack('accept_change'),
});

export const refuseChangeAction = defineAction({
  operation: 'visit.refuse_change',
  access: ['city_officer', 'host_officer'],
  schema: refuseChangeInput,
  ...singleEffect('changes.fields'),
  run: ({ context, input: { changeId, answer, ...target } }) =>
    refuseChange(context, target, changeId, answer),
  done: leadBack('refuse_change'),
});

export const withdrawChangeAction = defineAction({
  operation: 'visit.withdraw_change',
  access: ['city_officer', 'host_officer'],
  schema: withdrawChangeInput,
  ...singleEffect('changes.fields'),
  run: ({ context, input: { changeId, ...target } }) => withdrawChange(context, target, changeId),
  done: leadBack('withdraw_change'),
});

export const recordChangeApprovalAction = defineAction({
  operation: 'visit.record_change_approval',
  access: ['host_approver'],
  schema: recordChangeApprovalInput,
  ...singleEffect('desk.fields'),
  anchor: approvalAnchor,
  run: ({ context, input: { visitId, version, ...entry } }) =>
    recordChangeApproval(context, { visitId, version }, entry),
  done: leadBack('record_change_approval'),
});
