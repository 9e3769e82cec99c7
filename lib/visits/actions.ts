'use server';

import { defineAction } from '@/lib/actions/define-action';
import {
  acceptDatesInput,
  callOffInput,
  confirmInput,
  proposeDatesInput,
  provideMandateInput,
  reviveInput,
  stepInput,
} from './command-schema';
import { acceptDates } from './commands/accept-dates';
import { cancelVisit, postponeVisit } from './commands/call-off-visit';
import { confirmVisit } from './commands/confirm-visit';
import { closeVisit } from './commands/end-visit';
import { proposeDates } from './commands/propose-dates';
import { provideMandate } from './commands/provide-mandate';
import { reviveRequest } from './commands/revive-request';
import { doneAt } from './paths';

/** What the city does with its visit, and what either side may do. */

export const proposeDatesAction = defineAction({
  operation: 'visit.propose_dates',
  access: ['city_officer', 'host_officer'],
  schema: proposeDatesInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, ...entry } }) =>
    proposeDates(context, { visitId, version }, entry),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'propose_dates') }),
});

export const acceptDatesAction = defineAction({
  operation: 'visit.accept_dates',
  access: ['city_officer', 'host_officer'],
  schema: acceptDatesInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { proposalId, ...target } }) => acceptDates(context, target, proposalId),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'accept_dates') }),
});

export const confirmVisitAction = defineAction({
  operation: 'visit.confirm',
  access: ['city_officer'],
  schema: confirmInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { members, ...target } }) => confirmVisit(context, target, members),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'confirm') }),
});

export const provideMandateAction = defineAction({
  operation: 'visit.provide_mandate',
  access: ['city_officer'],
  schema: provideMandateInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { visitId, version, ...letter } }) =>
    provideMandate(context, { visitId, version }, letter),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'provide_mandate') }),
});

export const cancelVisitAction = defineAction({
  operation: 'visit.cancel',
  access: ['city_officer', 'host_officer'],
  schema: callOffInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { reason, text, ...target } }) =>
    cancelVisit(context, target, { reason, text }),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'cancel') }),
});

export const postponeVisitAction = defineAction({
  operation: 'visit.postpone',
  access: ['city_officer', 'host_officer'],
  schema: callOffInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { reason, text, ...target } }) =>
    postponeVisit(context, target, { reason, text }),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'postpone') }),
});

export const reviveRequestAction = defineAction({
  operation: 'visit.revive',
  access: ['city_officer', 'host_officer'],
  schema: reviveInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input: { windows, ...target } }) => reviveRequest(context, target, windows),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'revive') }),
});

export const closeVisitAction = defineAction({
  operation: 'visit.close',
  access: ['city_officer', 'host_officer'],
  schema: stepInput,
  labels: 'visit.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => closeVisit(context, input),
  done: ({ path }) => ({ redirectTo: doneAt(path, 'close') }),
});
