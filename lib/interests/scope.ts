import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, cityOrganisationIdsOf, hostIdsOf, membershipsWith } from '@/lib/auth/model';
import type { InterestSide } from './model';

/** The interests this actor may know of: those of the own city hall and the own host, and nobody else's. */
export const visibleInterests = (actor: Actor): Prisma.InterestWhereInput => ({
  OR: [
    { organisationId: { in: cityOrganisationIdsOf(actor) } },
    { hostId: { in: hostIdsOf(actor) } },
  ],
});

type Pair = { hostId: string; organisationId: string };

/** The side on which the actor stands; null for somebody outside. */
export function sideOf(actor: Actor, { hostId, organisationId }: Pair): InterestSide | null {
  if (cityOrganisationIdsOf(actor).includes(organisationId)) return 'city';
  return hostIdsOf(actor).includes(hostId) ? 'host' : null;
}

/** The side for which the actor may act as its officer; null for approvers and for somebody outside. */
export function officerSideOf(actor: Actor, { hostId, organisationId }: Pair): InterestSide | null {
  const officesOf = (role: 'city_officer' | 'host_officer') => membershipsWith(actor, role);
  if (officesOf('city_officer').some((one) => one.organisationId === organisationId)) return 'city';
  return officesOf('host_officer').some((one) => one.hostId === hostId) ? 'host' : null;
}
