import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, hasRole, isUser, type Role } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import { type AccountState, maskedEmail } from './model';

const PAGE_SIZE = 25;

/** One account as the programme sees it. */
export type Person = {
  id: string;
  name: string;
  /** Masked for auditors. */
  email: string;
  state: AccountState;
  roles: { role: Role; organisation: string; organisationZh: string | null }[];
  /** Newest sign of life; null for somebody who never signed in. */
  seenAt: Date | null;
  demo: boolean;
  self: boolean;
};

export type People = { rows: Person[]; total: number; pages: Pages };

/** One page of all accounts by name; null for anyone but the programme and its auditors. */
export async function listPeople(
  actor: Actor,
  { q, page }: { q: string; page: number },
): Promise<People | null> {
  if (!isUser(actor) || !hasRole(actor, 'programme_admin', 'auditor')) return null;
  const open = hasRole(actor, 'programme_admin');
  const where = matching(q, open);
  const total = await db().user.count({ where });
  const pages = pagesOf(page, total, PAGE_SIZE);
  const rows = await db().user.findMany({
    where,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (pages.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: {
      id: true,
      name: true,
      email: true,
      passwordHash: true,
      disabledAt: true,
      demo: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { role: true, organisation: { select: { name: true, nameZh: true } } },
      },
      sessions: {
        orderBy: { lastSeenAt: 'desc' },
        take: 1,
        select: { lastSeenAt: true },
      },
    },
  });
  return {
    total,
    pages,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: open ? row.email : maskedEmail(row.email),
      state: row.disabledAt ? 'closed' : row.passwordHash === null ? 'invited' : 'open',
      roles: row.memberships.map(({ role, organisation }) => ({
        role,
        organisation: organisation.name,
        organisationZh: organisation.nameZh,
      })),
      seenAt: row.sessions[0]?.lastSeenAt ?? null,
      demo: row.demo,
      self: row.id === actor.userId,
    })),
  };
}

/** Whoever is still there; name, organisation or, for whoever sees it, address hold the text. */
function matching(q: string, open: boolean): Prisma.UserWhereInput {
  const erasedAt = null;
  if (q === '') return { erasedAt };
  const holds = { contains: q, mode: 'insensitive' as const };
  const organisation = { OR: [{ name: holds }, { nameZh: holds }] };
  return {
    erasedAt,
    OR: [
      { name: holds },
      { memberships: { some: { endedAt: null, organisation } } },
      ...(open ? [{ email: holds }] : []),
    ],
  };
}

/** Hosts whose office somebody can be invited into, also before the host receives visits. */
export function listOffices(): Promise<{ slug: string; officeEn: string; officeZh: string }[]> {
  return db().host.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, officeEn: true, officeZh: true },
  });
}
