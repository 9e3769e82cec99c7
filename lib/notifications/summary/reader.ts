import 'server-only';
import { selectMembership, toMembership } from '@/lib/auth/load-actor';
import { areaOf, hasRole, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { isLocale } from '@/lib/i18n/routing';
import { noticesPath } from '../model';
import { timeZoneOf } from '../queries';

/** Whom a summary greets, as today’s memberships make them: their zone, and the list its button opens. */
export async function readSummaryReader(userId: string) {
  const { memberships, ...user } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      demo: true,
      disabledAt: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { createdAt: 'asc' },
        select: selectMembership,
      },
    },
  });
  const locale = isLocale(user.locale) ? user.locale : ('en' as const);
  const actor: UserActor = {
    kind: 'user',
    userId,
    name: user.name,
    locale,
    sessionRef: '',
    memberships: memberships.map(toMembership),
  };
  const hasNoList = actor.memberships.length === 0 || hasRole(actor, 'site_host');
  return {
    ...user,
    locale,
    path: hasNoList ? '/start' : noticesPath(areaOf(actor)),
    timeZone: await timeZoneOf(actor, areaOf(actor)),
  };
}
