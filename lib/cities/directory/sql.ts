import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { searchWords } from '../search-text';
import { ANY_TIE, type CityFilters, FILTER_GROUPS, type FilterGroup, KNOWN_KINDS } from './filters';

/**
 * Two tables for a WITH clause: `hit` (city, sector, how it is known, at the filter's threshold) and `listed`, every
 * public European city with its facet values and one column `ok_<group>` per filter group. About 1,500 narrow rows, so
 * each count reads them once instead of asking again.
 */
export function directoryTables(filters: CityFilters): Prisma.Sql {
  return Prisma.sql`
    hit AS (
      SELECT city_id, sector_id, kind FROM city_interest
      UNION ALL
      SELECT city.id, signal.sector_id, 'signal'
      FROM region_signal AS signal JOIN city ON city.nuts2 = signal.nuts2
      WHERE signal.value >= ${filters.signal}
    ),
    place AS (
      SELECT id, country_code, population, ascii_name, search_text,
        CASE WHEN is_seaport THEN 'sea' ELSE 'inland' END AS port,
        CASE WHEN population < 50000 THEN 'under50' WHEN population < 100000 THEN '50'
             WHEN population < 250000 THEN '100' WHEN population < 1000000 THEN '250'
             WHEN population >= 1000000 THEN '1000' END AS size,
        CASE WHEN EXISTS (SELECT FROM claim WHERE claim.city_id = city.id AND claim.status = 'verified')
             THEN 'claimed' ELSE 'unclaimed' END AS claim
      FROM city WHERE archived_at IS NULL AND country_group <> 'CN'
    ),
    listed AS MATERIALIZED (SELECT place.*, ${okColumns(filters)} FROM place)`;
}

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
      return Prisma.sql`EXISTS (SELECT FROM hit WHERE hit.city_id = place.id AND ${hitWanted(filters)})`;
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
  if (ties.includes(ANY_TIE))
    return Prisma.sql`EXISTS (SELECT FROM tie WHERE tie.city_id = place.id)`;
  return Prisma.sql`EXISTS (
    SELECT FROM tie JOIN host ON host.city_id = tie.partner_id
    WHERE tie.city_id = place.id AND host.slug IN (${Prisma.join([...ties])}))`;
}
