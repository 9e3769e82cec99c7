import 'server-only';
import { pool } from '@/lib/db/client';
import { compareMerits } from '../packed/top';
import type { TopCity } from './model';
import { layout } from './model-in-force';
import { type Ordered, orderTop } from './order-top';

/** The best of a host's candidates; `score` in hundredths of a point. */
export type TopCandidate = Ordered<Unordered>;

type Unordered = TopCity & { slug: string; name: string; nameZh: string | null };

export type TopCandidates = { hostVersion: number; model: string; top: TopCandidate[] };

type Row = Unordered & {
  host: string;
  hostVersion: number;
  hostDay: Date;
  model: string;
  floorScore: number | null;
  floorMutual: number | null;
  floorFit: number | null;
};

/**
 * The first `count` candidates of a host as its stored list has them, in one statement; null when the list cannot say: it
 * is being made, has become shorter than that, was reckoned with other weights or another version of the host, lags behind a change nobody has
 * followed yet, or ends among equals. Then all candidates have to be scored.
 * @param asOf ISO date of which confidence is judged
 * @param period ISO week in which ties stand
 */
export async function readTop(
  hostId: string,
  { count, asOf, period }: { count: number; asOf: string; period: string },
): Promise<TopCandidates | null> {
  const values = [hostId, count, `/${layout.key}`];
  const { rows } = await pool().query<Row>({ name: 'read_top', text: READ_TOP, values });
  const [first] = rows;
  if (!first || rows.some(isAtFloor)) return null;
  if (rows.length < count && first.floorScore !== null) return null;
  const { host, hostVersion, hostDay, model } = first;
  const days = Math.floor(hostDay.getTime() / 86_400_000);
  const top = orderTop(rows.map(toCandidate), { host, hostDay: days, asOf, period }).slice(
    0,
    count,
  );
  return { hostVersion, model, top };
}

/**
 * Prepared once per connection: to plan it takes longer than to run it. A pooler between us and Postgres must keep prepared
 * statements, as the worker's queue asks anyway.
 */
const READ_TOP = `
  SELECT top.city_id AS "cityId", top.score, top.mutual, top.smaller_fit AS "smallerFit", top.trust,
    top.city_version AS "cityVersion", top.city_day AS "cityDay", top.strongest, top.weakest,
    city.slug, city.name, city.name_zh AS "nameZh",
    list.model, list.host_version AS "hostVersion", newest.host, newest.published_at AS "hostDay",
    list.floor_score AS "floorScore", list.floor_mutual AS "floorMutual", list.floor_fit AS "floorFit"
  FROM match_list AS list
  JOIN host ON host.id = list.host_id
  JOIN LATERAL (SELECT number, published_at, content ->> 'id' AS host FROM profile_version
                WHERE city_id = host.city_id ORDER BY number DESC LIMIT 1) AS newest
    ON newest.number = list.host_version
  CROSS JOIN LATERAL (
    SELECT * FROM top_city WHERE host_id = $1::uuid
    ORDER BY score DESC, mutual DESC, smaller_fit DESC FETCH FIRST $2 ROWS WITH TIES
  ) AS top
  JOIN city ON city.id = top.city_id
  WHERE list.host_id = $1::uuid
    AND list.model = (SELECT version FROM matching_policy ORDER BY number DESC LIMIT 1) || $3
    AND NOT EXISTS (SELECT FROM match_change)`;

const toCandidate = (row: Row): Unordered => ({
  cityId: row.cityId,
  slug: row.slug,
  name: row.name,
  nameZh: row.nameZh,
  score: row.score,
  mutual: row.mutual,
  smallerFit: row.smallerFit,
  trust: row.trust,
  cityVersion: row.cityVersion,
  cityDay: row.cityDay,
  strongest: row.strongest,
  weakest: row.weakest,
});

/** Equals of the last row kept may have been left out. */
function isAtFloor({ floorScore, floorMutual, floorFit, ...place }: Row): boolean {
  if (floorScore === null || floorMutual === null || floorFit === null) return false;
  const floor = { score: floorScore, mutual: floorMutual, smallerFit: floorFit };
  return compareMerits(place, floor) === 0;
}
