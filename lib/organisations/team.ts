import {
  type Actor,
  type Membership,
  membershipsWith,
  type Role,
  speaksForCity,
} from '@/lib/auth/model';

/** Areas that have a team page; each belongs to one kind of organisation. */
export const TEAM_AREAS = ['workspace', 'desk'] as const;
export type TeamArea = (typeof TEAM_AREAS)[number];

export const teamPath = (area: TeamArea): string => `/${area}/team`;

/** Roles a team has, the one that does the work first. */
export const TEAM_ROLES = {
  workspace: ['city_officer', 'city_approver'],
  desk: ['host_officer', 'host_approver'],
} as const satisfies Record<TeamArea, readonly Role[]>;
export type TeamRole = (typeof TEAM_ROLES)[TeamArea][number];

export const areaOfRole = (role: TeamRole): TeamArea =>
  TEAM_ROLES.workspace.some((one) => one === role) ? 'workspace' : 'desk';

/** The actor's organisation of an area; somebody of two city halls sees the one joined first. */
export const teamMembership = (actor: Actor, area: TeamArea): Membership | undefined =>
  membershipsWith(actor, ...TEAM_ROLES[area])[0];

/** Why the actor may not change the team: officers do, once their city hall is verified; null when they may. */
export function teamBlock(actor: Actor, area: TeamArea): 'not_officer' | 'not_verified' | null {
  const [officer] = TEAM_ROLES[area];
  const organisation = teamMembership(actor, area)?.organisationId;
  const held = membershipsWith(actor, officer).find((one) => one.organisationId === organisation);
  if (!held) return 'not_officer';
  return area === 'workspace' && !speaksForCity(held.claim?.status) ? 'not_verified' : null;
}
