import type { Prisma } from '@/generated/prisma/client';
import { CITY_TEAM, HOST_DESK } from './recipients';
import type { NoticeSide } from './visit-news';

type Parties = { organisationId: string; hostId: string };

/** Present memberships of the people who work for one side of a visit. */
export function membersOfSide(side: NoticeSide, visit: Parties): Prisma.MembershipWhereInput {
  return side === 'city'
    ? { endedAt: null, role: { in: [...CITY_TEAM] }, organisationId: visit.organisationId }
    : { endedAt: null, role: { in: [...HOST_DESK] }, organisation: { hostId: visit.hostId } };
}
