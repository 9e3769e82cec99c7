import 'server-only';
import { z } from 'zod';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { TeamRole } from '@/lib/organisations/team';
import { teamBlock, teamMembership } from '@/lib/organisations/team';
import { visitsOfContact } from './contacts';
import { lapsesAt } from './model';

/** What an officer needs to know before naming a successor. */
export type SuccessorChoice = {
  organisation: { name: string; nameZh: string | null };
  colleagues: { userId: string; name: string; role: TeamRole }[];
  /** Visits in hand that name this officer as their contact. */
  visits: number;
  block: 'demo' | null;
  /** Open ones of the team. */
  open: OpenHandover[];
};

export type OpenHandover = {
  id: string;
  from: string;
  to: { name: string; email: string };
  leaves: boolean;
  createdAt: Date;
  lapsesAt: Date;
  /** Begun by the actor. */
  own: boolean;
};

/** Null for all but officers of a city hall that speaks for its city. */
export async function getSuccessorChoice(actor: UserActor): Promise<SuccessorChoice | null> {
  const own = teamMembership(actor, 'workspace');
  if (!own || teamBlock(actor, 'workspace') !== null) return null;
  const { organisationId } = own;
  const [organisation, rows, user] = await Promise.all([
    db().organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: {
        name: true,
        nameZh: true,
        memberships: {
          where: {
            endedAt: null,
            userId: { not: actor.userId },
            role: { in: ['city_officer', 'city_approver'] },
            user: { disabledAt: null, passwordHash: { not: null } },
          },
          orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
          select: { userId: true, role: true, user: { select: { name: true } } },
        },
      },
    }),
    db().handover.findMany({
      where: { organisationId, status: 'open' },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: selectOpen,
    }),
    db().user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: { email: true, demo: true },
    }),
  ]);
  const { memberships, ...names } = organisation;
  const visits = await visitsOfContact(db(), { organisationId, email: user.email });
  return {
    organisation: names,
    colleagues: memberships.map((one) => ({
      userId: one.userId,
      name: one.user.name,
      role: one.role as TeamRole,
    })),
    visits: visits.length,
    block: user.demo ? 'demo' : null,
    open: rows.map(({ fromId, from, createdAt, ...row }) => ({
      ...row,
      from: from.name,
      createdAt,
      lapsesAt: lapsesAt(createdAt),
      own: fromId === actor.userId,
    })),
  };
}

const selectOpen = {
  id: true,
  leaves: true,
  createdAt: true,
  fromId: true,
  from: { select: { name: true } },
  to: { select: { name: true, email: true } },
} as const;

/** A handover as the one who is to take over reads it. */
export type ReceivedHandover = {
  id: string;
  status: 'open' | 'accepted' | 'refused' | 'withdrawn' | 'lapsed';
  from: string;
  organisation: { name: string; nameZh: string | null };
  city: { name: string; nameZh: string | null } | null;
  leaves: boolean;
  lapsesAt: Date;
  visits: number;
};

/** A handover to the actor; null for a missing one and for somebody else's. */
export async function getReceivedHandover(
  actor: UserActor,
  id: string,
): Promise<ReceivedHandover | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().handover.findFirst({
    where: { id, toId: actor.userId },
    select: {
      id: true,
      status: true,
      leaves: true,
      createdAt: true,
      organisationId: true,
      from: { select: { name: true, email: true } },
      organisation: {
        select: {
          name: true,
          nameZh: true,
          claims: {
            where: { status: { in: ['verified', 'paused'] } },
            take: 1,
            select: { city: { select: { name: true, nameZh: true } } },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { organisation, organisationId, from, createdAt, ...rest } = row;
  const { claims, ...names } = organisation;
  const visits = await visitsOfContact(db(), { organisationId, email: from.email });
  return {
    ...rest,
    from: from.name,
    organisation: names,
    city: claims[0]?.city ?? null,
    lapsesAt: lapsesAt(createdAt),
    visits: visits.length,
  };
}

/** Open handovers that wait for the actor's answer. */
export function listReceivedHandovers(
  actor: UserActor,
): Promise<{ id: string; organisation: { name: string; nameZh: string | null } }[]> {
  return db().handover.findMany({
    where: { toId: actor.userId, status: 'open' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 10,
    select: { id: true, organisation: { select: { name: true, nameZh: true } } },
  });
}
