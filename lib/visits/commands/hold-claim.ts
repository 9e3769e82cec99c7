import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** A city hall that pauses or leaves at the moment a request begins to run waits, or is waited for. */
export async function holdClaim(tx: Tx, visitId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM claim JOIN visit USING (organisation_id, city_id)
    WHERE visit.id = ${visitId}::uuid FOR SHARE OF claim`;
}
