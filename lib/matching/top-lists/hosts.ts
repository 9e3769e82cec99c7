import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { readHostContent } from '../host/content';
import { type PackedHost, packHost } from '../packed/host';
import type { Layout } from '../packed/layout';
import type { Place } from './model';

/** A host that has published a profile, ready to be met, and how its stored list stands. */
export type ListedHost = {
  hostId: string;
  /** Its row in the directory, whose versions are its profile. */
  cityId: string;
  version: number;
  /** Receives visits: only then cities are matched with it. */
  active: boolean;
  packed: PackedHost;
  /** Null without a list, and while the list was reckoned with another model or version of the host. */
  list: { rows: number; floor: Place | null } | null;
};

type Row = {
  hostId: string;
  cityId: string;
  version: number;
  active: boolean;
  listed: boolean;
  rows: number;
  floorScore: number | null;
  floorMutual: number | null;
  floorFit: number | null;
  floorCityId: string | null;
};

/** Hosts by id with the version they were packed from. A version never changes, so what is kept here is never wrong. */
const packedHosts = new Map<string, { version: number; packed: PackedHost }>();

/** Every host with a profile, active or not: its office works on the list before it receives visits. */
export async function readHosts(
  reader: Pick<Tx, '$queryRaw'>,
  model: string,
  layout: Layout,
): Promise<ListedHost[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT host.id AS "hostId", host.city_id AS "cityId", host.active, newest.number AS version, list.rows,
      list.host_id IS NOT NULL AS listed,
      list.floor_score AS "floorScore", list.floor_mutual AS "floorMutual", list.floor_fit AS "floorFit",
      list.floor_city_id AS "floorCityId"
    FROM host
    JOIN LATERAL (SELECT number FROM profile_version WHERE city_id = host.city_id
                  ORDER BY number DESC LIMIT 1) AS newest ON true
    LEFT JOIN match_list AS list ON list.host_id = host.id AND list.model = ${model}
      AND list.host_version = newest.number
    ORDER BY host.id`;
  await packNew(reader, rows, layout);
  return rows.flatMap((row) => {
    const known = packedHosts.get(row.hostId);
    if (!known) return [];
    const list = row.listed ? { rows: row.rows, floor: floorOf(row) } : null;
    const { hostId, cityId, version, active } = row;
    return [{ hostId, cityId, version, active, packed: known.packed, list }];
  });
}

async function packNew(reader: Pick<Tx, '$queryRaw'>, rows: readonly Row[], layout: Layout) {
  const unknown = rows.filter(({ hostId, version }) => {
    const known = packedHosts.get(hostId);
    return known?.version !== version || known.packed.layout !== layout;
  });
  if (unknown.length === 0) return;
  const contents = await reader.$queryRaw<
    { hostId: string; version: number; content: unknown; publishedAt: Date }[]
  >`
    SELECT host.id AS "hostId", number AS version, content, published_at AS "publishedAt"
    FROM host JOIN profile_version AS version ON version.city_id = host.city_id
    JOIN unnest(${unknown.map((one) => one.hostId)}::uuid[], ${unknown.map((one) => one.version)}::int[])
      AS wanted (host_id, number) USING (number)
    WHERE wanted.host_id = host.id`;
  for (const { hostId, version, content, publishedAt } of contents) {
    const { profile } = readHostContent(content);
    const updatedAt = publishedAt.toISOString();
    packedHosts.set(hostId, { version, packed: packHost({ ...profile, updatedAt }, layout) });
  }
}

function floorOf({ floorScore, floorMutual, floorFit, floorCityId }: Row): Place | null {
  if (floorScore === null || floorMutual === null || floorFit === null || floorCityId === null) {
    return null;
  }
  return { score: floorScore, mutual: floorMutual, smallerFit: floorFit, cityId: floorCityId };
}
