'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { ok, refuse } from '@/lib/result';
import { setPassword } from './commands/set-password';
import { forgetKeptPost } from './kept-posts';
import { isUser } from './model';
import { setPasswordInput, signInInput } from './schema';
import { currentSessionId } from './session';
import { forgetSessionCookie, setSessionCookie } from './session-cookie';
import { endSession } from './sessions';
import { signIn } from './sign-in';

/**
 * Signs in with next-auth's own cookie, so that the form works without JavaScript (next-auth's form needs a
 * cross-site token that a server component cannot set).
 */
export const signInAction = defineAction({
  operation: 'auth.sign_in',
  access: 'anyone',
  schema: signInInput,
  labels: 'auth.signIn.fields',
  idempotent: false,
  rateLimit: null,
  run: async ({ input, request }) => {
    const opened = await signIn(input, request);
    if (!opened.ok) return opened;
    await setSessionCookie(opened.value.sid);
    return ok(null);
  },
  done: (_value, input) => ({ redirectTo: input.next ?? '/start' }),
});

export const signOutAction = defineAction({
  operation: 'auth.sign_out',
  access: 'anyone',
  schema: z.strictObject({}),
  labels: 'auth.signIn.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async ({ context }) => {
    const sid = await currentSessionId();
    if (sid) await endSession(context, sid);
    await forgetSessionCookie();
    return ok(null);
  },
  done: () => ({ redirectTo: '/signed-out' }),
});

/** Keeps an open session: reading the actor of the call counts as using it, as every call does. */
export const staySignedInAction = defineAction({
  operation: 'auth.stay_signed_in',
  access: 'signed_in',
  schema: z.strictObject({}),
  labels: 'session.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async () => ok(null),
  done: () => ({ message: 'session.stay' }),
});

/** Deletes the post that waits for the person to send it again. */
export const discardKeptPostAction = defineAction({
  operation: 'auth.discard_kept_post',
  access: 'signed_in',
  schema: z.strictObject({}),
  labels: 'session.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async ({ context: { actor } }) => {
    if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
    await forgetKeptPost(actor.userId);
    return ok(null);
  },
  done: () => ({ redirectTo: '/start' }),
});

/** Whoever holds a link for it chooses a password and is signed in. */
export const setPasswordAction = defineAction({
  operation: 'auth.set_password',
  access: 'anyone',
  schema: setPasswordInput,
  labels: 'auth.setPassword.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: async ({ context, input, request }) => {
    const { secret, password } = input;
    const opened = await setPassword(context, { secret, password, userAgent: request.userAgent });
    if (!opened.ok) return opened;
    await setSessionCookie(opened.value);
    return ok(null);
  },
  done: () => ({ redirectTo: '/start' }),
});
