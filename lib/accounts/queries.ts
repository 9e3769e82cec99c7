import 'server-only';
import type { Role, UserActor } from '@/lib/auth/model';
import { idleLimitMs } from '@/lib/auth/session-limits';
import { hashOfSecret } from '@/lib/auth/tokens';
import { db } from '@/lib/db/client';
import { isLocale, type Locale } from '@/lib/i18n/routing';

/** The actor's own account, as its page shows it. */
export type OwnAccount = {
  email: string;
  name: string;
  office: string;
  /** Language of mails and notices. */
  locale: Locale;
  /** Everybody uses the accounts of a demonstration: nothing of them can be changed. */
  demo: boolean;
  memberships: { organisation: string; organisationZh: string | null; role: Role }[];
  /** Those that are open, the one seen last first. */
  sessions: OpenSession[];
};

export type OpenSession = {
  /** First characters of the session's hash: enough to end it, useless to steal it. */
  ref: string;
  openedAt: Date;
  seenAt: Date;
  /** The session of this request. */
  present: boolean;
};

export async function getOwnAccount(
  actor: UserActor,
  presentSession: string,
  now: Date,
): Promise<OwnAccount> {
  const idle = idleLimitMs(actor.memberships.map((one) => one.role));
  const row = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: {
      email: true,
      name: true,
      office: true,
      locale: true,
      demo: true,
      sessions: {
        where: {
          revokedAt: null,
          expiresAt: { gt: now },
          lastSeenAt: { gt: new Date(now.getTime() - idle) },
        },
        orderBy: [{ lastSeenAt: 'desc' }, { idHash: 'asc' }],
        take: 50,
        select: { idHash: true, createdAt: true, lastSeenAt: true },
      },
    },
  });
  const present = hashOfSecret(presentSession);
  return {
    email: row.email,
    name: row.name,
    office: row.office ?? '',
    locale: isLocale(row.locale) ? row.locale : 'en',
    demo: row.demo,
    memberships: actor.memberships.map((one) => ({
      organisation: one.organisationName,
      organisationZh: one.organisationNameZh,
      role: one.role,
    })),
    sessions: row.sessions.map(({ idHash, createdAt, lastSeenAt }) => ({
      ref: idHash.slice(0, 16),
      openedAt: createdAt,
      seenAt: lastSeenAt,
      present: idHash === present,
    })),
  };
}
