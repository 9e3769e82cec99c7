import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { env } from '@/lib/env';
import { COOKIE_SECONDS, sessionCookieName, sessionCookieOptions } from './options';

/** Gives this browser the session, in next-auth's own cookie. */
export async function setSessionCookie(sid: string): Promise<void> {
  const maxAge = COOKIE_SECONDS;
  const value = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge });
  (await cookies()).set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge });
}

export async function forgetSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
}
