import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { searchWords } from '../search-text';
import { ANY_TIE, type CityFilters, FILTER_GROUPS, type FilterGroup, KNOWN_KINDS } from './filters';

/**
 * The table `listed` for a WITH clause: every public European city with its facet values, what is known of it
 * (`hit_sectors` and `hit_kinds` side by side, signals from the filter's threshold up) and one column `ok_<group>` per
 * filter group. What belongs to a city is gathered before it is joined, so that all counts are single passes over
 * about 1,500 narrow rows whatever the planner expects.
 */
export function directoryTables(filters: CityFilters): Prisma.Sql {
  return Prisma.sql`
    hit AS (
      SELECT city_id, array_agg(sector_id) AS sectors, array_agg(kind) AS kinds FROM (
        SELECT city_id, sector_id, kind FROM city_interest
        UNION ALL
        SELECT city.id, signal.sector_id, 'signal'
        FROM region_signal AS signal JOIN city ON city.nuts2 = signal.nuts2
        WHERE signal.value >= ${filters.signal}
      ) AS known GROUP BY city_id
    ),
    tied AS (
      SELECT tie.city_id, array_agg(DISTINCT coalesce(host.slug, '')) AS hosts
      FROM tie LEFT JOIN host ON host.city_id = tie.partner_id GROUP BY tie.city_id
    ),
    claimed AS (SELECT city_id, status FROM claim WHERE status IN ('verified', 'paused')),
    place AS (
      SELECT city.id, country_code, population, ascii_name, search_text,
        coalesce(hit.sectors, '{}') AS hit_sectors, coalesce(hit.kinds, '{}') AS hit_kinds,
        tied.hosts AS tied_hosts,
        CASE WHEN is_seaport THEN 'sea' ELSE 'inland' END AS port,
        CASE WHEN population < 50000 THEN 'under50' WHEN population < 100000 THEN '50'
             WHEN population < 250000 THEN '100' WHEN population < 1000000 THEN '250'
             WHEN population >= 1000000 THEN '1000' END AS size,
        CASE claimed.status WHEN 'verified' THEN 'claimed' WHEN 'paused' THEN 'paused'
             ELSE 'unclaimed' END AS claim
      FROM city
      LEFT JOIN hit ON hit.city_id = city.id
      LEFT JOIN tied ON tied.city_id = city.id
      LEFT JOIN claimed ON claimed.city_id = city.id
      WHERE archived_at IS NULL AND country_group <> 'CN'
    ),
    listed AS MATERIALIZED (SELECT place.*, ${okColumns(filters)} FROM place)`;
}

/** What is known of each city, as rows (sector_id, kind). */
export const HITS = Prisma.sql`unnest(hit_sectors, hit_kinds) AS hit (sector_id, kind)`;

/** True for cities that pass every group, or every group but one. */
export function passes(except?: FilterGroup): Prisma.Sql {
  const columns = FILTER_GROUPS.filter((group) => group !== except).map(okColumn);
  return Prisma.join(columns, ' AND ');
}

/** A hit of the sectors and kinds of evidence the filter asks for; without any, all count. */
export function hitWanted(filters: Pick<CityFilters, 'known' | 'sectors'>): Prisma.Sql {
  const kinds = filters.known.length > 0 ? filters.known : KNOWN_KINDS;
  const sectors = filters.sectors.length > 0 ? filters.sectors : SECTOR_IDS;
  return Prisma.sql`hit.kind IN (${Prisma.join([...kinds])})
    AND hit.sector_id IN (${Prisma.join([...sectors])})`;
}

function okColumns(filters: CityFilters): Prisma.Sql {
  const columns = FILTER_GROUPS.map(
    (group) => Prisma.sql`(${condition(group, filters)}) AS ${okColumn(group)}`,
  );
  return Prisma.join(columns, ', ');
}

/** Names come from our own list, never from a request. */
function okColumn(group: FilterGroup): Prisma.Sql {
  return Prisma.raw(`ok_${group}`);
}

function condition(group: FilterGroup, filters: CityFilters): Prisma.Sql {
  switch (group) {
    case 'q':
      return searchCondition(filters.q);
    case 'interest':
      if (filters.known.length + filters.sectors.length === 0) return Prisma.sql`TRUE`;
      return Prisma.sql`EXISTS (SELECT FROM ${HITS} WHERE ${hitWanted(filters)})`;
    case 'port':
      return oneOf(Prisma.sql`port`, filters.ports);
    case 'size':
      return oneOf(Prisma.sql`coalesce(size, '')`, filters.sizes);
    case 'country':
      return oneOf(Prisma.sql`country_code`, filters.countries);
    case 'tie':
      return tieCondition(filters.ties);
    case 'claim':
      return oneOf(Prisma.sql`claim`, filters.claims);
  }
}

function oneOf(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  return values.length === 0
    ? Prisma.sql`TRUE`
    : Prisma.sql`${column} IN (${Prisma.join([...values])})`;
}

/** All words must be found; a search of punctuation alone finds nothing. Folded words hold no LIKE wildcards. */
function searchCondition(q: string): Prisma.Sql {
  if (q === '') return Prisma.sql`TRUE`;
  const words = searchWords(q);
  if (words.length === 0) return Prisma.sql`FALSE`;
  const conditions = words.map(({ text, match }) =>
    match === 'start'
      ? Prisma.sql`' ' || search_text LIKE ${`% ${text}%`}`
      : Prisma.sql`search_text LIKE ${`%${text}%`}`,
  );
  return Prisma.join(conditions, ' AND ');
}

function tieCondition(ties: readonly string[]): Prisma.Sql {
  if (ties.length === 0) return Prisma.sql`TRUE`;
  if (ties.includes(ANY_TIE)) return Prisma.sql`tied_hosts IS NOT NULL`;
  return Prisma.sql`coalesce(tied_hosts && ARRAY[${Prisma.join([...ties])}]::text[], FALSE)`;
}
