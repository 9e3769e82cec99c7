import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, cityOrganisationIdsOf, hostIdsOf, isUser } from '@/lib/auth/model';
import type { InterestSide } from '@/lib/interests/model';
import { sideOf } from '@/lib/interests/scope';

/** The threads this actor may know of: those of the own city hall and the own host, and nobody else's, the programme's neither. */
export function visibleThreads(actor: Actor): Prisma.ThreadWhereInput {
  const ofCity = { organisationId: { in: cityOrganisationIdsOf(actor) } };
  const ofHost = { hostId: { in: hostIdsOf(actor) } };
  return {
    OR: [
      { internal: false, visit: ofCity },
      { internal: false, interest: ofCity },
      { visit: ofHost },
      { interest: ofHost },
    ],
  };
}

/** Files of the messages that this actor may read. */
export const filesOfMessages = (actor: Actor): Prisma.StoredFileWhereInput => ({
  message: { thread: visibleThreads(actor) },
});

/** The visits and interests on which this actor may begin one. What was never submitted is the city's alone. */
export const visitsToWriteOn = (actor: Actor): Prisma.VisitWhereInput => ({
  submittedAt: { not: null },
  OR: [
    { organisationId: { in: cityOrganisationIdsOf(actor) } },
    { hostId: { in: hostIdsOf(actor) } },
  ],
});

/**
 * The organisation for which the actor writes: the city hall of the pair, or an office of its host.
 * @throws Error for somebody who stands on neither side
 */
export function organisationOf(
  actor: Actor,
  { hostId, organisationId }: Thread['pair'],
  side: InterestSide,
): string {
  if (side === 'city') return organisationId;
  const office = isUser(actor) && actor.memberships.find((one) => one.hostId === hostId);
  if (!office) throw new Error('no office of this host');
  return office.organisationId;
}

type Thread = { internal: boolean; pair: { hostId: string; organisationId: string } };

/** The side for which the actor reads and writes in a thread they see; null for somebody outside. */
export function sideIn(actor: Actor, { internal, pair }: Thread): InterestSide | null {
  if (!internal) return sideOf(actor, pair);
  return hostIdsOf(actor).includes(pair.hostId) ? 'host' : null;
}
