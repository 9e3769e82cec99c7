import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { type Availability, availabilityOf, OPEN_STATUSES } from './model';

/**
 * Locks a city for the rest of the transaction: whoever registers, confirms, submits or verifies a claim on it waits
 * here for the others, so that a city's draft never has two owners.
 */
export async function lockCity(tx: Tx, cityId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM city WHERE id = ${cityId}::uuid FOR UPDATE`;
}

/**
 * What other organisations leave of a city. A claim counts once its claimant's address is confirmed, so that nobody
 * can hold a city with an address that is not theirs.
 */
export async function availabilityFor(
  tx: Tx,
  cityId: string,
  organisationId: string | null,
): Promise<Availability> {
  const claims = await tx.claim.findMany({
    where: {
      cityId,
      status: { in: [...OPEN_STATUSES] },
      claimant: { emailConfirmedAt: { not: null } },
      ...(organisationId && { organisationId: { not: organisationId } }),
    },
    select: { status: true },
  });
  return availabilityOf(claims.map((claim) => claim.status));
}
