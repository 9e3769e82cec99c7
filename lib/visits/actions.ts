'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { dateAnchor, delegationAnchor, exitAnchor, windowAnchor } from './anchors';
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
import { leadBack } from './paths';

/** What the city does with its visit, and what either side may do. */

export const proposeDatesAction = defineAction({
  operation: 'visit.propose_dates',
  access: ['city_officer', 'host_officer'],
  schema: proposeDatesInput,
  ...singleEffect('visit.fields'),
  anchor: dateAnchor,
  run: ({ context, input: { visitId, version, ...entry } }) =>
    proposeDates(context, { visitId, version }, entry),
  done: leadBack('propose_dates'),
});

export const acceptDatesAction = defineAction({
  operation: 'visit.accept_dates',
  access: ['city_officer', 'host_officer'],
  schema: acceptDatesInput,
  ...singleEffect('visit.fields'),
  run: ({ context, input: { proposalId, ...target } }) => acceptDates(context, target, proposalId),
  done: leadBack('accept_dates'),
});

export const confirmVisitAction = defineAction({
  operation: 'visit.confirm',
  access: ['city_officer'],
  schema: confirmInput,
  ...singleEffect('visit.fields'),
  anchor: delegationAnchor,
  run: ({ context, input: { members, ...target } }) => confirmVisit(context, target, members),
  done: leadBack('confirm'),
});

export const provideMandateAction = defineAction({
  operation: 'visit.provide_mandate',
  access: ['city_officer'],
  schema: provideMandateInput,
  ...singleEffect('visit.fields'),
  run: ({ context, input: { visitId, version, ...letter } }) =>
    provideMandate(context, { visitId, version }, letter),
  done: leadBack('provide_mandate'),
});

export const cancelVisitAction = defineAction({
  operation: 'visit.cancel',
  access: ['city_officer', 'host_officer'],
  schema: callOffInput,
  ...singleEffect('visit.fields'),
  anchor: exitAnchor,
  run: ({ context, input: { reason, text, ...target } }) =>
    cancelVisit(context, target, { reason, text }),
  done: leadBack('cancel'),
});

export const postponeVisitAction = defineAction({
  operation: 'visit.postpone',
  access: ['city_officer', 'host_officer'],
  schema: callOffInput,
  ...singleEffect('visit.fields'),
  anchor: exitAnchor,
  run: ({ context, input: { reason, text, ...target } }) =>
    postponeVisit(context, target, { reason, text }),
  done: leadBack('postpone'),
});

export const reviveRequestAction = defineAction({
  operation: 'visit.revive',
  access: ['city_officer', 'host_officer'],
  schema: reviveInput,
  ...singleEffect('visit.fields'),
  anchor: windowAnchor,
  run: ({ context, input: { windows, ...target } }) => reviveRequest(context, target, windows),
  done: leadBack('revive'),
});

export const closeVisitAction = defineAction({
  operation: 'visit.close',
  access: ['city_officer', 'host_officer'],
  schema: stepInput,
  ...singleEffect('visit.fields'),
  run: ({ context, input }) => closeVisit(context, input),
  done: leadBack('close'),
});
