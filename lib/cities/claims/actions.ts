'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { inSameTime } from '@/lib/actions/same-time';
import { singleEffect } from '@/lib/actions/single-effect';
import { isFreeMail } from '@/lib/auth/email';
import { ok } from '@/lib/result';
import { placeQuery } from './by-hand/place-query';
import { placeInput } from './by-hand/place-schema';
import { beginAgain } from './commands/begin-again';
import { confirmAddress } from './commands/confirm-address';
import { register } from './commands/register';
import { checkPlace, registerPlace } from './commands/register-place';
import { sendFreshLink } from './commands/send-fresh-link';
import { submitClaim } from './commands/submit-claim';
import { addPlaceInput, linkInput, registerInput, submitClaimInput } from './schema';

export const registerAction = defineAction({
  operation: 'claim.register',
  access: 'anyone',
  schema: registerInput,
  labels: 'join.fields',
  idempotent: true,
  rateLimit: 'publicForm',
  run: ({ context, input: { notice: _accepted, ...registration } }) =>
    inSameTime(register(context, registration)),
  done: (_value, { email }) => ({
    redirectTo: isFreeMail(email) ? '/join/sent?mandate=by-hand' : '/join/sent',
  }),
});

/** First half of adding a place: reads what was typed and leads on to its likely doubles. Writes nothing. */
export const checkPlaceAction = defineAction({
  operation: 'claim.check_place',
  access: 'anyone',
  schema: placeInput,
  labels: 'join.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: ({ context, input }) => checkPlace(context, input),
  done: (_value, place) => ({ redirectTo: `/join/add/who?${placeQuery(place)}` }),
});

export const addPlaceAction = defineAction({
  operation: 'claim.add_place',
  access: 'anyone',
  schema: addPlaceInput,
  labels: 'join.fields',
  anchor: ({ code }) => (code === 'join.add.refusal.look' ? 'none' : null),
  idempotent: true,
  rateLimit: 'publicForm',
  run: ({ context, input }) => {
    const { email, name, office, organisation, none, notice: _accepted, ...place } = input;
    const person = { email, name, office, organisation };
    return inSameTime(registerPlace(context, person, { place, isNone: none === 'on' }));
  },
  done: (_value, { email }) => ({
    redirectTo: isFreeMail(email) ? '/join/sent?mandate=by-hand' : '/join/sent',
  }),
});

export const confirmAddressAction = defineAction({
  operation: 'claim.confirm_address',
  access: 'anyone',
  schema: linkInput,
  labels: 'join.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: ({ context, input }) => confirmAddress(context, input.secret),
  done: (secret) => ({ redirectTo: `/set-password/${secret}` }),
});

export const sendFreshLinkAction = defineAction({
  operation: 'claim.send_fresh_link',
  access: 'anyone',
  schema: linkInput,
  labels: 'join.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: async ({ context, input }) => {
    const result = await inSameTime(sendFreshLink(context, input.secret));
    return result.ok ? ok(null) : result;
  },
  done: () => ({ redirectTo: '/join/sent' }),
});

export const submitClaimAction = defineAction({
  operation: 'claim.submit',
  access: ['city_officer'],
  schema: submitClaimInput,
  ...singleEffect('profile.fields'),
  run: ({ context, input }) => submitClaim(context, input.version),
  done: () => ({ redirectTo: '/workspace' }),
});

export const beginAgainAction = defineAction({
  operation: 'claim.begin_again',
  access: ['city_officer'],
  schema: z.strictObject({}),
  ...singleEffect('profile.fields'),
  run: ({ context }) => beginAgain(context),
  done: () => ({ redirectTo: '/workspace/city' }),
});
