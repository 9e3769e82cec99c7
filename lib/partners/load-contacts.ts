import 'server-only';
import { db } from '@/lib/db/client';
import type { InterestStatus } from '@/lib/interests/model';
import type { Contacts } from './model';

type Row = {
  cityId: string;
  tieKind: string | null;
  tieSince: string | null;
  held: number | null;
  open: number | null;
  interest: InterestStatus | null;
};

/**
 * Ties, visits and interests of each city with this one host, by the id of the city; who is missing has had none. A draft of
 * a request is nobody's but the city's.
 */
export async function loadContacts(hostId: string): Promise<Map<string, Contacts>> {
  const rows = await db().$queryRaw<Row[]>`
    WITH tied AS (
      SELECT DISTINCT ON (tie.city_id) tie.city_id, tie.kind, tie.since
      FROM tie JOIN host ON host.city_id = tie.partner_id
      WHERE host.id = ${hostId}::uuid ORDER BY tie.city_id, tie.kind, tie.since NULLS LAST
    ),
    files AS (
      SELECT city_id, count(*) FILTER (WHERE status IN ('completed', 'closed'))::int AS held,
        count(*) FILTER (WHERE status IN ('submitted', 'in_review', 'changes_requested',
          'pending_approval', 'invited', 'confirmed'))::int AS open
      FROM visit WHERE host_id = ${hostId}::uuid AND submitted_at IS NOT NULL GROUP BY city_id
    ),
    latest AS (
      SELECT DISTINCT ON (city_id) city_id, status::text AS status
      FROM interest WHERE host_id = ${hostId}::uuid ORDER BY city_id, sent_at DESC, id DESC
    )
    SELECT city.id AS "cityId", tied.kind::text AS "tieKind", tied.since AS "tieSince",
      files.held, files.open, latest.status AS interest
    FROM city
    LEFT JOIN tied ON tied.city_id = city.id
    LEFT JOIN files ON files.city_id = city.id
    LEFT JOIN latest ON latest.city_id = city.id
    WHERE tied.city_id IS NOT NULL OR files.city_id IS NOT NULL OR latest.city_id IS NOT NULL`;
  return new Map(rows.map((row) => [row.cityId, toContacts(row)]));
}

const toContacts = ({ tieKind, tieSince, held, open, interest }: Row): Contacts => ({
  tie: tieKind === null ? null : { kind: tieKind, since: tieSince },
  visits: { held: held ?? 0, open: open ?? 0 },
  interest,
});
