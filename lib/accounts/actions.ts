'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { inSameTime } from '@/lib/actions/same-time';
import { currentSessionId } from '@/lib/auth/session';
import { setSessionCookie } from '@/lib/auth/session-cookie';
import { ok, refuse } from '@/lib/result';
import { changePassword } from './commands/change-password';
import { closeAccount } from './commands/close-account';
import { confirmAddressChange } from './commands/confirm-address-change';
import { endSessions } from './commands/end-sessions';
import { inviteStaff } from './commands/invite-staff';
import { requestAddressChange } from './commands/request-address-change';
import { requestReset } from './commands/request-reset';
import { saveDetails } from './commands/save-details';
import { askErasure } from './erasure/commands/ask-erasure';
import { carryOutErasure } from './erasure/commands/carry-out-erasure';
import { takeBackErasure } from './erasure/commands/take-back-erasure';
import {
  askErasureInput,
  carryOutErasureInput,
  changeAddressInput,
  changePasswordInput,
  closeAccountInput,
  confirmAddressInput,
  detailsInput,
  endSessionsInput,
  inviteStaffInput,
  resetInput,
} from './schema';

/** What people do with their own account, and administrators with those of others. */

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

export const changeAddressAction = defineAction({
  operation: 'account.change_address',
  access: 'signed_in',
  schema: changeAddressInput,
  labels: 'accounts.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => inSameTime(requestAddressChange(context, input)),
  done: () => ({ redirectTo: '/account?done=address' }),
});

export const confirmAddressChangeAction = defineAction({
  operation: 'account.confirm_address',
  access: 'anyone',
  schema: confirmAddressInput,
  labels: 'accounts.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: ({ context, input }) => confirmAddressChange(context, input.secret),
  done: (moved) => ({ redirectTo: `/confirm-address/${moved ? 'moved' : 'half'}` }),
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

export const inviteStaffAction = defineAction({
  operation: 'account.invite',
  access: ['programme_admin'],
  schema: inviteStaffInput,
  labels: 'accounts.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => inviteStaff(context, { ...input, host: input.host ?? null }),
  done: () => ({ redirectTo: '/admin/people?done=invited' }),
});

export const closeAccountAction = defineAction({
  operation: 'account.close',
  access: ['programme_admin'],
  schema: closeAccountInput,
  labels: 'accounts.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => closeAccount(context, input.user, input.close === 'yes'),
  done: (_value, { close }) => ({
    redirectTo: `/admin/people?done=${close === 'yes' ? 'closed' : 'reopened'}`,
  }),
});

export const askErasureAction = defineAction({
  operation: 'account.ask_erasure',
  access: 'signed_in',
  schema: askErasureInput,
  labels: 'erasure.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => askErasure(context, input.erasurePassword),
  done: () => ({ redirectTo: '/account?done=erasure' }),
});

export const takeBackErasureAction = defineAction({
  operation: 'account.take_back_erasure',
  access: 'signed_in',
  schema: z.strictObject({}),
  labels: 'erasure.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context }) => takeBackErasure(context),
  done: () => ({ redirectTo: '/account?done=takenBack' }),
});

export const carryOutErasureAction = defineAction({
  operation: 'account.erase',
  access: ['programme_admin'],
  schema: carryOutErasureInput,
  labels: 'erasure.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => carryOutErasure(context, input.request),
  done: () => ({ redirectTo: '/admin/data-requests?done=erased' }),
});
