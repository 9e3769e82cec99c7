'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { inSameTime } from '@/lib/actions/same-time';
import { singleEffect } from '@/lib/actions/single-effect';
import { isFreeMail } from '@/lib/auth/email';
import { ok } from '@/lib/result';
import { beginAgain } from './commands/begin-again';
import { confirmAddress } from './commands/confirm-address';
import { register } from './commands/register';
import { sendFreshLink } from './commands/send-fresh-link';
import { submitClaim } from './commands/submit-claim';
import { linkInput, registerInput, submitClaimInput } from './schema';

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
