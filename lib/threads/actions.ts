'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import type { Role } from '@/lib/auth/model';
import { openOnInterest, openOnVisit } from './commands/open-thread';
import { sendMessage } from './commands/send-message';
import { confirmCounterpart, writeCounterpart } from './commands/word-message';
import { leadToThread } from './lead';
import {
  confirmInput,
  counterpartInput,
  messageInput,
  onInterestInput,
  onVisitInput,
} from './schema';

/** What the sides write to each other. Approvers write and check as officers do: nothing here is an official act. */

const TEAMS: readonly Role[] = ['city_officer', 'city_approver', 'host_officer', 'host_approver'];

const form = singleEffect('threads.fields');

export const openOnVisitAction = defineAction({
  operation: 'thread.open_on_visit',
  access: TEAMS,
  schema: onVisitInput,
  ...form,
  run: ({ context, input: { internal, ...opening } }) =>
    openOnVisit(context, { ...opening, internal: internal === 'yes' }),
  done: leadToThread,
});

export const openOnInterestAction = defineAction({
  operation: 'thread.open_on_interest',
  access: TEAMS,
  schema: onInterestInput,
  ...form,
  run: ({ context, input }) => openOnInterest(context, input),
  done: leadToThread,
});

export const sendMessageAction = defineAction({
  operation: 'thread.send_message',
  access: TEAMS,
  schema: messageInput,
  ...form,
  run: ({ context, input }) => sendMessage(context, input),
  done: leadToThread,
});

export const writeCounterpartAction = defineAction({
  operation: 'thread.write_counterpart',
  access: TEAMS,
  schema: counterpartInput,
  ...form,
  run: ({ context, input }) => writeCounterpart(context, input),
  done: leadToThread,
});

export const confirmCounterpartAction = defineAction({
  operation: 'thread.confirm_counterpart',
  access: TEAMS,
  schema: confirmInput,
  ...form,
  run: ({ context, input }) => confirmCounterpart(context, input),
  done: leadToThread,
});
