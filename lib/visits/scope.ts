import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, cityOrganisationIdsOf, hasRole, hostIdsOf } from '@/lib/auth/model';

/**
 * The visits this actor may know of, as a condition of every query: the same answer as `canViewVisit`, given by the
 * database. What was never submitted is the city's alone.
 */
export function visibleVisits(actor: Actor): Prisma.VisitWhereInput {
  if (actor.kind === 'timer') return SUBMITTED;
  if (actor.kind === 'link') return { organisationId: actor.organisationId };
  if (hasRole(actor, 'programme_admin', 'auditor')) {
    return { OR: [SUBMITTED, ...ownVisits(actor)] };
  }
  return { OR: ownVisits(actor) };
}

const SUBMITTED: Prisma.VisitWhereInput = { submittedAt: { not: null } };

/** An empty list of alternatives matches nothing. */
const ownVisits = (actor: Actor): Prisma.VisitWhereInput[] => [
  { organisationId: { in: cityOrganisationIdsOf(actor) } },
  { hostId: { in: hostIdsOf(actor) }, ...SUBMITTED },
];
