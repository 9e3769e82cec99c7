import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from '@/lib/env';
import { clientAddress } from '@/lib/http/client-address';
import { ABSOLUTE_LIMIT_MS, AFTERMATH_MS } from './session-limits';
import { signIn } from './sign-in';

/** What the session cookie carries: the name of a Session row, nothing else. */
export const sessionToken = z.object({ sid: z.string().min(40).max(64) });

/** Seconds the cookie is kept: longer than any session, whose limits the row knows. */
export const COOKIE_SECONDS = (ABSOLUTE_LIMIT_MS + AFTERMATH_MS) / 1000;

const isHttps = () => env().NEXTAUTH_URL.startsWith('https:');

export const sessionCookieName = () => (isHttps() ? '__Host-lianqiao.session' : 'lianqiao.session');

export const sessionCookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isHttps(),
});

/**
 * next-auth with password sign-in and a cookie that names a Session row, so that a session can be ended at once.
 * Our own form signs in through `signInAction`, which also works without JavaScript.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: COOKIE_SECONDS },
  pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: { type: 'password' } },
      authorize: async (credentials, request) => {
        const given = z.object({ email: z.string(), password: z.string() }).safeParse(credentials);
        if (!given.success) return null;
        const header = (name: string) => String(request.headers?.[name] ?? '');
        const result = await signIn(given.data, {
          requestId: header('x-request-id') || crypto.randomUUID(),
          address: clientAddress(header('x-forwarded-for') || null, env().TRUSTED_PROXY_HOPS),
          userAgent: header('user-agent'),
        });
        return result.ok ? { id: result.value.userId, sid: result.value.sid } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user && 'sid' in user ? { sid: user.sid } : { sid: token.sid }),
    session: ({ session, token }) => ({ ...session, user: undefined, sid: token.sid }),
  },
});
