import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { isRoomOfArea } from './areas';
import { loadActor } from './load-actor';
import { type Actor, ANONYMOUS, hasRole, isUser, type Role, type UserActor } from './model';
import { authOptions, sessionToken } from './options';

/** The secret id of this request's session, if its cookie is genuine. */
export const currentSessionId = cache(async (): Promise<string | null> => {
  const session = await getServerSession(authOptions());
  const parsed = sessionToken.safeParse(session);
  return parsed.success ? parsed.data.sid : null;
});

/** Who makes this request: read from the database once per request, so that a revocation works on the next one. */
export const currentActor = cache(async (): Promise<Actor> => {
  const sid = await currentSessionId();
  return sid ? ((await loadActor(sid, new Date())) ?? ANONYMOUS) : ANONYMOUS;
});

/**
 * The signed-in person, for pages. Nobody signed in → the sign-in page, which leads back to `returnTo`.
 * With roles given, somebody without any of them is told whose page this is; where the page may be about a record,
 * the answer is the one for a missing record.
 */
export async function requireActor(returnTo: string, ...roles: Role[]): Promise<UserActor> {
  const actor = await currentActor();
  if (!isUser(actor)) {
    const locale = (await getLocale()) as Locale;
    return redirect({ href: { pathname: '/sign-in', query: { next: returnTo } }, locale });
  }
  if (roles.length > 0 && !hasRole(actor, ...roles)) {
    if (isRoomOfArea(returnTo)) forbidden();
    notFound();
  }
  return actor;
}
