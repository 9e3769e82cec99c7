import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { env } from '@/lib/env';
import { sessionCookieName, sessionCookieOptions } from './options';
import { ABSOLUTE_LIMIT_MS } from './session-limits';

/** Gives this browser the session, in next-auth's own cookie. */
export async function setSessionCookie(sid: string): Promise<void> {
  const maxAge = ABSOLUTE_LIMIT_MS / 1000;
  const value = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge });
  (await cookies()).set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge });
}

export async function forgetSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
}
