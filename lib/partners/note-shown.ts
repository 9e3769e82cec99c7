import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { noteShown } from '@/lib/matching/order/exposure';
import { type PartnerFilters, partnersPath } from './filters';
import type { PartnerMap } from './queries';
import { PARTNERS_PER_PAGE, pageOf } from './view';

/**
 * Counts the cities of this page of the map where they stand by their score, as the list of candidates does
 * (docs/decisions/0009). In any other order a place says nothing about who was preferred.
 */
export async function notePartners(
  { userId }: UserActor,
  filters: PartnerFilters,
  { host, partners, day }: Pick<PartnerMap, 'host' | 'partners' | 'day'>,
): Promise<void> {
  if (filters.view !== 'map' || filters.mapSort !== 'score') return;
  const { page, rows } = pageOf(partners, filters.page, PARTNERS_PER_PAGE);
  await noteShown({
    hostId: host.id,
    userId,
    list: partnersPath({ ...filters, page }),
    day,
    cityIds: rows.map((row) => row.city.id),
    first: (page - 1) * PARTNERS_PER_PAGE + 1,
  });
}
