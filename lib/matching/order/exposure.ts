import 'server-only';
import { hashOfSecret } from '@/lib/auth/tokens';
import { db } from '@/lib/db/client';
import { columnOfDay, type Day } from '@/lib/hosts/day';
import { mondayOf, quarterOf, weightOfPlace } from './weeks';

/**
 * How much each city has been shown to a host in the quarter so far, by its id; who is missing has not been shown. The
 * week of `day` does not count yet, so that an order holds from Monday to Sunday, whoever looks.
 */
export async function pastExposure(hostId: string, day: Day): Promise<Map<string, number>> {
  const monday = mondayOf(day);
  const rows = await db().exposure.groupBy({
    by: ['cityId'],
    where: {
      hostId,
      week: { gte: columnOfDay(quarterOf(monday).from), lt: columnOfDay(monday) },
    },
    _sum: { weight: true },
  });
  return new Map(rows.map((row) => [row.cityId, row._sum.weight ?? 0]));
}

type Showing = {
  hostId: string;
  /** Who looks. Kept as a part of a hash alone. */
  userId: string;
  /** What list of the host it is: filters, order and page. */
  list: string;
  day: Day;
  cityIds: readonly string[];
  /** Place of the first of them, from 1. */
  first: number;
};

/**
 * Counts that these cities were shown, in this order; a list counts once a viewer and day. Bookkeeping of the page itself,
 * without audit (docs/decisions/0009): one statement, so that two windows at once count once.
 */
export async function noteShown(showing: Showing): Promise<void> {
  const { hostId, userId, list, day, cityIds, first } = showing;
  if (cityIds.length === 0) return;
  const key = hashOfSecret([hostId, userId, day, list].join(' '));
  const weights = cityIds.map((_, index) => weightOfPlace(first + index));
  await db().$executeRaw`
    WITH counted AS (
      INSERT INTO counted_list (key_hash, day) VALUES (${key}, ${day}::date)
      ON CONFLICT DO NOTHING RETURNING 1
    )
    INSERT INTO exposure (host_id, week, city_id, shown, weight)
    SELECT ${hostId}::uuid, ${mondayOf(day)}::date, city_id, 1, weight
    FROM unnest(${cityIds}::uuid[], ${weights}::float8[]) AS shown (city_id, weight)
    WHERE EXISTS (SELECT FROM counted) ORDER BY city_id
    ON CONFLICT (host_id, week, city_id)
    DO UPDATE SET shown = exposure.shown + 1, weight = exposure.weight + excluded.weight`;
}
