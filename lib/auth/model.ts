import type { Locale } from '@/lib/i18n/routing';

/** Roles of docs/domain/visits.md; a person holds them through memberships, never as one column. */
export type Role =
  | 'city_officer'
  | 'city_approver'
  | 'host_officer'
  | 'host_approver'
  | 'site_host'
  | 'programme_admin'
  | 'auditor';

export type ClaimStatus =
  | 'draft'
  | 'submitted'
  | 'changes_requested'
  | 'verified'
  | 'refused'
  | 'ended'
  | 'paused'
  | 'archived';

/** Statuses of a claim whose city hall speaks for its city: its mandate has been checked. Paused, it does so still. */
export const SPEAKING_STATUSES = ['verified', 'paused'] as const;

/** Whether the city hall of such a claim speaks for its city. */
export const speaksForCity = (status: ClaimStatus | undefined): boolean =>
  SPEAKING_STATUSES.some((one) => one === status);

/** One organisation a person works for, with what it stands for: a claimed city, a host, or the programme. */
export type Membership = {
  organisationId: string;
  organisationName: string;
  /** Its Chinese name; null for most European city halls. */
  organisationNameZh: string | null;
  role: Role;
  /** The organisation's latest claim that is not refused, ended or archived. */
  claim: { id: string; cityId: string; citySlug: string; status: ClaimStatus } | null;
  hostId: string | null;
};

export type UserActor = {
  kind: 'user';
  userId: string;
  name: string;
  locale: Locale;
  /** First characters of the session's hash: enough to tell sessions apart, useless to steal one. */
  sessionRef: string;
  memberships: Membership[];
};

/** The approver of one city hall who came by a one-time link: signed in or not, and for what the link is about alone. */
export type LinkActor = { kind: 'link'; organisationId: string };

/**
 * Whoever acts. `timer` is the clock of the worker, `import` loads public data, `operator` runs a command on the server;
 * all write through the same door.
 */
export type Actor = UserActor | LinkActor | { kind: 'timer' | 'import' | 'operator' | 'anonymous' };

export const ANONYMOUS: Actor = { kind: 'anonymous' };
export const TIMER: Actor = { kind: 'timer' };
export const OPERATOR: Actor = { kind: 'operator' };

export const isUser = (actor: Actor): actor is UserActor => actor.kind === 'user';

/** The actor's memberships with one of these roles; empty for anyone who is not signed in. */
export function membershipsWith(actor: Actor, ...roles: Role[]): Membership[] {
  return isUser(actor) ? actor.memberships.filter((one) => roles.includes(one.role)) : [];
}

export const hasRole = (actor: Actor, ...roles: Role[]): boolean =>
  membershipsWith(actor, ...roles).length > 0;

/** The part of the site a person works in; whoever has no role yet is told so in the city's. */
export function areaOf(actor: Actor): 'desk' | 'admin' | 'workspace' {
  if (hasRole(actor, 'host_officer', 'host_approver')) return 'desk';
  return hasRole(actor, 'programme_admin', 'auditor') ? 'admin' : 'workspace';
}

/** Hosts the actor's office works for, by host id. */
export function hostIdsOf(actor: Actor): string[] {
  const offices = membershipsWith(actor, 'host_officer', 'host_approver');
  return offices.flatMap((one) => (one.hostId ? [one.hostId] : []));
}

/** City-hall organisations the actor works for. */
export const cityOrganisationIdsOf = (actor: Actor): string[] =>
  membershipsWith(actor, 'city_officer', 'city_approver').map((one) => one.organisationId);

/** Cities whose claim the actor's organisation holds, in whatever state the claim is. */
export function claimedCityIdsOf(actor: Actor): string[] {
  const teams = membershipsWith(actor, 'city_officer', 'city_approver');
  return teams.flatMap((one) => (one.claim ? [one.claim.cityId] : []));
}
