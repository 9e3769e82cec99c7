import 'server-only';
import { db } from '@/lib/db/client';
import { isLocale } from '@/lib/i18n/routing';
import type { Membership, UserActor } from './model';
import { sessionEnd } from './session-limits';
import { hashOfSecret } from './tokens';

const MINUTE_MS = 60_000;

/** What is read of a membership to know what somebody may do. */
export const selectMembership = {
  role: true,
  organisationId: true,
  organisation: {
    select: {
      name: true,
      nameZh: true,
      hostId: true,
      claims: {
        where: { status: { notIn: ['refused' as const, 'ended' as const, 'archived' as const] } },
        orderBy: { createdAt: 'desc' as const },
        take: 1,
        select: { id: true, cityId: true, status: true, city: { select: { slug: true } } },
      },
    },
  },
};

/**
 * The person behind a session secret with their present memberships, or null when the session is unknown, revoked,
 * over its idle or absolute limit, or the account is disabled. Notes that the session was seen, at most once a minute.
 */
export async function loadActor(sid: string, now: Date): Promise<UserActor | null> {
  const idHash = hashOfSecret(sid);
  const session = await db().session.findUnique({
    where: { idHash },
    select: {
      revokedAt: true,
      expiresAt: true,
      lastSeenAt: true,
      user: {
        select: {
          id: true,
          name: true,
          locale: true,
          disabledAt: true,
          memberships: {
            where: { endedAt: null },
            orderBy: { createdAt: 'asc' },
            select: selectMembership,
          },
        },
      },
    },
  });
  if (!session || session.revokedAt || session.user.disabledAt) return null;
  const { user } = session;
  const roles = user.memberships.map((one) => one.role);
  if (sessionEnd(session, roles).at <= now) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > MINUTE_MS) {
    await db().session.updateMany({
      where: { idHash, revokedAt: null },
      data: { lastSeenAt: now },
    });
  }
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    locale: isLocale(user.locale) ? user.locale : 'en',
    sessionRef: idHash.slice(0, 8),
    memberships: user.memberships.map(toMembership),
  };
}

type Row = {
  role: Membership['role'];
  organisationId: string;
  organisation: {
    name: string;
    nameZh: string | null;
    hostId: string | null;
    claims: {
      id: string;
      cityId: string;
      status: NonNullable<Membership['claim']>['status'];
      city: { slug: string };
    }[];
  };
};

export function toMembership(row: Row): Membership {
  const claim = row.organisation.claims[0];
  return {
    organisationId: row.organisationId,
    organisationName: row.organisation.name,
    organisationNameZh: row.organisation.nameZh,
    role: row.role,
    hostId: row.organisation.hostId,
    claim: claim
      ? { id: claim.id, cityId: claim.cityId, citySlug: claim.city.slug, status: claim.status }
      : null,
  };
}
