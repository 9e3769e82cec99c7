'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { askSignOff } from './commands/ask-sign-off';
import { decideSignOff, decideSignOffByLink } from './commands/decide-sign-off';
import { askSignOffInput, decideSignOffByLinkInput, decideSignOffInput } from './schema';

export const askSignOffAction = defineAction({
  operation: 'profile.ask_sign_off',
  access: ['city_officer'],
  schema: askSignOffInput,
  ...singleEffect('signOff.fields'),
  run: ({ context, input }) => askSignOff(context, input),
  done: () => ({ redirectTo: '/workspace/city/sign-off' }),
});

export const decideSignOffAction = defineAction({
  operation: 'profile.decide_sign_off',
  access: ['city_approver'],
  schema: decideSignOffInput,
  ...singleEffect('signOff.fields'),
  run: ({ context, input }) => decideSignOff(context, input),
  done: () => ({ redirectTo: '/workspace/city/sign-off' }),
});

export const decideSignOffByLinkAction = defineAction({
  operation: 'profile.decide_sign_off_by_link',
  access: 'anyone',
  schema: decideSignOffByLinkInput,
  labels: 'signOff.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: ({ context, input }) => decideSignOffByLink(context, input),
  done: (_value, { decision }) => ({ redirectTo: `/sign-off/done?answer=${decision}` }),
});
