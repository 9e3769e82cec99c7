import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { BAND_BOUNDS, type Band, type BandExposure, bandExposures } from './bands';
import type { Quarter } from './weeks';

/** What the bands of population got of one host's lists in a quarter. */
export type HostExposure = {
  host: { id: string; name: string; nameZh: string | null };
  /** Rows of lists that were shown, and weeks in which any were. */
  shown: number;
  weeks: number;
  bands: BandExposure[];
};

/** The band of `city.population`, as `BANDS` names it. */
const { medium, large, huge } = BAND_BOUNDS;
const BAND = Prisma.raw(`CASE WHEN city.population IS NULL THEN 'unknown'
  WHEN city.population < ${medium} THEN 'small' WHEN city.population < ${large} THEN 'medium'
  WHEN city.population <= ${huge} THEN 'large' ELSE 'huge' END`);

type Row = HostExposure['host'] & {
  band: Band;
  cities: number;
  weight: number;
  shown: number;
  weeks: number;
};

/**
 * Exposure by population band for each host whose lists were opened in the quarter; null for anybody but the programme
 * and its auditors. It names no city: hosts' orders stay theirs.
 */
export async function getExposure(
  actor: UserActor,
  { from, until }: Quarter,
): Promise<HostExposure[] | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const [rows, candidates] = await Promise.all([
    db().$queryRaw<Row[]>`
      SELECT host.id, place.name, place.name_zh AS "nameZh", ${BAND} AS band,
        count(DISTINCT city.id)::int AS cities, sum(exposure.weight) AS weight,
        sum(exposure.shown)::int AS shown,
        (SELECT count(DISTINCT own.week)::int FROM exposure AS own
          WHERE own.host_id = host.id AND own.week >= ${from}::date AND own.week < ${until}::date
        ) AS weeks
      FROM exposure
      JOIN city ON city.id = exposure.city_id
      JOIN host ON host.id = exposure.host_id
      JOIN city AS place ON place.id = host.city_id
      WHERE exposure.week >= ${from}::date AND exposure.week < ${until}::date
      GROUP BY host.id, place.name, place.name_zh, 4
      ORDER BY place.name, host.id`,
    countCandidates(),
  ]);
  const hosts = [...new Set(rows.map((row) => row.id))];
  return hosts.map((id) => {
    const own = rows.filter((row) => row.id === id);
    const [{ name = '', nameZh = null, weeks = 0 } = {}] = own;
    return {
      host: { id, name, nameZh },
      shown: own.reduce((sum, row) => sum + row.shown, 0),
      weeks,
      bands: bandExposures(own, candidates),
    };
  });
}

/** Cities whose interests are known today, by band. */
async function countCandidates(): Promise<Map<Band, number>> {
  const rows = await db().$queryRaw<{ band: Band; count: number }[]>`
    SELECT ${BAND} AS band, count(*)::int AS count FROM city
    WHERE archived_at IS NULL AND country_group <> 'CN'
      AND EXISTS (SELECT FROM city_interest WHERE city_interest.city_id = city.id)
    GROUP BY 1`;
  return new Map(rows.map((row) => [row.band, row.count]));
}
