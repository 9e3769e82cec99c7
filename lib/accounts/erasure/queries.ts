import 'server-only';
import { type Actor, hasRole, isUser, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Reason } from '@/lib/result';
import { maskedEmail } from '../model';
import { erasureBlockers } from './blockers';
import { daysLeft } from './model';

const LIMIT = 100;

/** A request that waits. */
export type OpenRequest = {
  id: string;
  name: string;
  /** Masked for auditors. */
  email: string;
  organisations: { name: string; nameZh: string | null }[];
  askedAt: Date;
  dueAt: Date;
  /** 0 or less when the term is over. */
  daysLeft: number;
  blockers: Reason[];
};

/** A request that is closed: whose it was is no longer known, or no longer of interest. */
export type ClosedRequest = {
  id: string;
  status: 'taken_back' | 'done';
  askedAt: Date;
  closedAt: Date;
};

export type DataRequests = { open: OpenRequest[]; closed: ClosedRequest[] };

/** Requests to be erased, the oldest first; null for anyone but the programme and its auditors. */
export async function listDataRequests(actor: Actor, now: Date): Promise<DataRequests | null> {
  if (!isUser(actor) || !hasRole(actor, 'programme_admin', 'auditor')) return null;
  const isOpen = hasRole(actor, 'programme_admin');
  const rows = await db().dataRequest.findMany({
    where: { status: 'open' },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: LIMIT,
    select: {
      id: true,
      askedAt: true,
      dueAt: true,
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          memberships: {
            where: { endedAt: null },
            orderBy: { createdAt: 'asc' },
            select: { organisation: { select: { name: true, nameZh: true } } },
          },
        },
      },
    },
  });
  const open = rows.map(async ({ user, ...row }) => ({
    ...row,
    name: user.name,
    email: isOpen ? user.email : maskedEmail(user.email),
    organisations: user.memberships.map((one) => one.organisation),
    daysLeft: daysLeft(row.dueAt, now),
    blockers: await erasureBlockers(db(), user.id),
  }));
  const closed = await db().dataRequest.findMany({
    where: { status: { not: 'open' }, closedAt: { not: null } },
    orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
    take: LIMIT,
    select: { id: true, status: true, askedAt: true, closedAt: true },
  });
  return {
    open: await Promise.all(open),
    closed: closed.flatMap(({ status, closedAt, ...row }) =>
      status === 'open' || !closedAt ? [] : [{ ...row, status, closedAt }],
    ),
  };
}

/** What the actor's account page says about erasing it. */
export type OwnErasure = { dueAt: Date | null; blockers: Reason[] };

/** The day the actor's own open request is due, and what would stand in its way. */
export async function getOwnErasure(actor: UserActor): Promise<OwnErasure> {
  const { userId } = actor;
  const open = await db().dataRequest.findFirst({
    where: { userId, status: 'open' },
    select: { dueAt: true },
  });
  return { dueAt: open?.dueAt ?? null, blockers: await erasureBlockers(db(), userId) };
}
