import 'server-only';
import { z } from 'zod';
import type { UserActor } from '@/lib/auth/model';
import { peekToken, type TokenState } from '@/lib/auth/one-time-tokens';
import { linkSecret } from '@/lib/auth/schema';
import { db } from '@/lib/db/client';
import { teamBlock, teamMembership } from '../team';
import { lapsesAt } from './model';

/** Somebody who asks to join, as the officers of the city hall see it. */
export type JoinRequestRow = {
  id: string;
  name: string;
  email: string;
  office: string;
  message: string;
  openedAt: Date;
  lapsesAt: Date;
};

/** A request with what became of it. */
export type JoinRequestDetail = JoinRequestRow & {
  status: 'open' | 'accepted' | 'refused' | 'lapsed';
  /** Why this actor cannot answer it. */
  block: 'demo' | null;
};

/** Requests shown at once; the oldest come first, so none is lost behind them. */
const MOST = 50;

/** Unanswered requests to join the actor's team, the longest waiting first; empty for all but its officers. */
export async function listJoinRequests(actor: UserActor): Promise<JoinRequestRow[]> {
  const own = teamMembership(actor, 'workspace');
  if (!own || teamBlock(actor, 'workspace') !== null) return [];
  const rows = await db().joinRequest.findMany({
    where: { organisationId: own.organisationId, status: 'open' },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: selectRow,
  });
  return rows.flatMap((row) => toRow(row) ?? []);
}

/** One request to join the actor's team, answered or not; null for a missing one, another team's and all but officers. */
export async function getJoinRequest(
  actor: UserActor,
  id: string,
): Promise<JoinRequestDetail | null> {
  const own = teamMembership(actor, 'workspace');
  if (!own || teamBlock(actor, 'workspace') !== null || !z.uuid().safeParse(id).success) {
    return null;
  }
  const row = await db().joinRequest.findFirst({
    where: { id, organisationId: own.organisationId },
    select: { ...selectRow, status: true },
  });
  const request = row && toRow(row);
  if (!request || row.status === 'unconfirmed') return null;
  const { demo } = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { demo: true },
  });
  return { ...request, status: row.status, block: demo ? 'demo' : null };
}

const selectRow = {
  id: true,
  name: true,
  office: true,
  message: true,
  openedAt: true,
  user: { select: { email: true } },
} as const;

type Row = Omit<JoinRequestRow, 'email' | 'openedAt' | 'lapsesAt'> & {
  openedAt: Date | null;
  user: { email: string };
};

/** Null for a request whose address is not confirmed. */
function toRow({ id, name, office, message, openedAt, user }: Row): JoinRequestRow | null {
  if (!openedAt) return null;
  const { email } = user;
  return { id, name, email, office, message, openedAt, lapsesAt: lapsesAt(openedAt) };
}

/** What a link that confirms a request to join is about, for whoever holds it. */
export type JoinRequestLink = {
  state: TokenState;
  email: string;
  name: string;
  office: string;
  message: string;
  city: { slug: string; name: string; nameZh: string | null };
};

/** Reads a link without using it: mail scanners follow links. Null for one nobody made, or whose request is gone. */
export async function getJoinRequestLink(
  secret: string,
  now: Date,
): Promise<JoinRequestLink | null> {
  if (!linkSecret.safeParse(secret).success) return null;
  const token = await peekToken(['confirm_join_request'], secret, now);
  if (!token) return null;
  const request = await db().joinRequest.findFirst({
    where: { userId: token.userId },
    orderBy: { createdAt: 'desc' },
    select: {
      name: true,
      office: true,
      message: true,
      user: { select: { email: true } },
      city: { select: { slug: true, name: true, nameZh: true } },
    },
  });
  if (!request) return null;
  const { user, ...rest } = request;
  return { ...rest, state: token.state, email: user.email };
}
