import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { TEAM_ROLES, type TeamArea, type TeamRole, teamBlock, teamMembership } from './team';

/** The actor's own team, as its members see it. */
export type Team = {
  organisation: { name: string; nameZh: string | null };
  members: TeamMember[];
  /** City halls: whether visit requests leave through the approver. */
  signOffRequired: boolean;
  /** Why this actor may not change the team; null when they may. */
  block: ReturnType<typeof teamBlock> | 'demo';
};

export type TeamMember = {
  membership: string;
  name: string;
  email: string;
  role: TeamRole;
  since: Date;
  /** Has not opened the account yet. */
  invited: boolean;
  self: boolean;
};

/** Null for somebody who works for no organisation of this area. */
export async function getTeam(actor: UserActor, area: TeamArea): Promise<Team | null> {
  const own = teamMembership(actor, area);
  if (!own) return null;
  const organisation = await db().organisation.findUniqueOrThrow({
    where: { id: own.organisationId },
    select: {
      name: true,
      nameZh: true,
      signOffRequired: true,
      memberships: {
        where: {
          endedAt: null,
          role: { in: [...TEAM_ROLES[area]] },
          user: { disabledAt: null },
        },
        orderBy: [{ role: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          role: true,
          createdAt: true,
          user: { select: { id: true, name: true, email: true, passwordHash: true, demo: true } },
        },
      },
    },
  });
  const { memberships, signOffRequired, ...names } = organisation;
  const isDemo = memberships.some(({ user }) => user.id === actor.userId && user.demo);
  return {
    organisation: names,
    signOffRequired,
    block: isDemo ? 'demo' : teamBlock(actor, area),
    members: memberships.map(({ id, role, createdAt, user }) => ({
      membership: id,
      name: user.name,
      email: user.email,
      role: role as TeamRole,
      since: createdAt,
      invited: user.passwordHash === null,
      self: user.id === actor.userId,
    })),
  };
}
