'use server';

import { defineAction } from '@/lib/actions/define-action';
import { inSameTime } from '@/lib/actions/same-time';
import { currentSessionId } from '@/lib/auth/session';
import { setSessionCookie } from '@/lib/auth/session-cookie';
import { ok, refuse } from '@/lib/result';
import { changePassword } from './commands/change-password';
import { endSessions } from './commands/end-sessions';
import { requestReset } from './commands/request-reset';
import { saveDetails } from './commands/save-details';
import { changePasswordInput, detailsInput, endSessionsInput, resetInput } from './schema';

/** What people do with their own account. */

export const requestResetAction = defineAction({
  operation: 'account.request_reset',
  access: 'anyone',
  schema: resetInput,
  labels: 'accounts.fields',
  idempotent: true,
  rateLimit: 'publicForm',
  run: ({ context, input }) => inSameTime(requestReset(context, input.email)),
  done: () => ({ redirectTo: '/reset/sent' }),
});

export const saveDetailsAction = defineAction({
  operation: 'account.save_details',
  access: 'signed_in',
  schema: detailsInput,
  labels: 'accounts.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => saveDetails(context, input),
  done: () => ({ redirectTo: '/account?done=details' }),
});

export const changePasswordAction = defineAction({
  operation: 'account.change_password',
  access: 'signed_in',
  schema: changePasswordInput,
  labels: 'accounts.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async ({ context, input, request }) => {
    const opened = await changePassword(context, { ...input, userAgent: request.userAgent });
    if (!opened.ok) return opened;
    await setSessionCookie(opened.value);
    return ok(null);
  },
  done: () => ({ redirectTo: '/account?done=password' }),
});

export const endSessionsAction = defineAction({
  operation: 'account.end_sessions',
  access: 'signed_in',
  schema: endSessionsInput,
  labels: 'accounts.fields',
  idempotent: true,
  rateLimit: 'write',
  run: async ({ context, input }) => {
    const present = await currentSessionId();
    if (!present) return refuse({ code: 'unauthenticated' });
    return endSessions(context, present, input.session);
  },
  done: () => ({ redirectTo: '/account?done=sessions' }),
});
