'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { decideSignOffByLinkInput, decideSignOffInput } from '@/lib/cities/sign-off/schema';
import { stepInput } from '../command-schema';
import { cityVisitPath } from '../paths';
import { askRequestSignOff } from './commands/ask-request-sign-off';
import {
  decideRequestSignOff,
  decideRequestSignOffByLink,
} from './commands/decide-request-sign-off';

export const askRequestSignOffAction = defineAction({
  operation: 'visit.ask_sign_off',
  access: ['city_officer'],
  schema: stepInput,
  ...singleEffect('signOff.fields'),
  run: ({ context, input }) => askRequestSignOff(context, input),
  done: ({ path }) => ({ redirectTo: path }),
});

export const decideRequestSignOffAction = defineAction({
  operation: 'visit.decide_sign_off',
  access: ['city_approver'],
  schema: decideSignOffInput,
  ...singleEffect('signOff.fields'),
  run: ({ context, input }) => decideRequestSignOff(context, input),
  done: ({ visitId }, { decision }) => ({
    redirectTo:
      decision === 'approve' ? `${cityVisitPath(visitId)}?done=submit` : cityVisitPath(visitId),
  }),
});

export const decideRequestSignOffByLinkAction = defineAction({
  operation: 'visit.decide_sign_off_by_link',
  access: 'anyone',
  schema: decideSignOffByLinkInput,
  labels: 'signOff.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: ({ context, input }) => decideRequestSignOffByLink(context, input),
  done: (_value, { decision }) => ({ redirectTo: `/sign-off/done?answer=${decision}` }),
});
