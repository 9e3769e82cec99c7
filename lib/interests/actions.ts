'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { acceptInterest, declineInterest, withdrawInterest } from './commands/answer-interest';
import { expressToCity, expressToHost } from './commands/express-interest';
import { leadToInterest } from './lead';
import { answerInput, interestInput, toCityInput, toHostInput } from './schema';

/** Expressions of interest, from either side. */

const form = singleEffect('interests.fields');

export const expressToHostAction = defineAction({
  operation: 'interest.express_to_host',
  access: ['city_officer'],
  schema: toHostInput,
  ...form,
  run: ({ context, input }) => expressToHost(context, input),
  done: leadToInterest,
});

export const expressToCityAction = defineAction({
  operation: 'interest.express_to_city',
  access: ['host_officer'],
  schema: toCityInput,
  ...form,
  run: ({ context, input }) => expressToCity(context, input),
  done: leadToInterest,
});

export const acceptInterestAction = defineAction({
  operation: 'interest.accept',
  access: ['city_officer', 'host_officer'],
  schema: answerInput,
  ...form,
  run: ({ context, input }) => acceptInterest(context, input),
  done: leadToInterest,
});

export const declineInterestAction = defineAction({
  operation: 'interest.decline',
  access: ['city_officer', 'host_officer'],
  schema: answerInput,
  ...form,
  run: ({ context, input }) => declineInterest(context, input),
  done: leadToInterest,
});

export const withdrawInterestAction = defineAction({
  operation: 'interest.withdraw',
  access: ['city_officer', 'host_officer'],
  schema: interestInput,
  ...form,
  run: ({ context, input }) => withdrawInterest(context, input),
  done: leadToInterest,
});
