import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import type { FacetCount } from '@/lib/facets/model';
import { ANY_TIE, type CityFilters, FILTER_GROUPS, type FilterGroup } from './filters';
import type { DirectoryCounts, Facets } from './model';
import { directoryTables, HITS, hitWanted, passes } from './sql';

type CountRow = { facet: string; value: string; count: number };

/** Result count, facet counts and the count without each group, in one statement. */
export async function countDirectory(filters: CityFilters): Promise<DirectoryCounts> {
  const rows = await db().$queryRaw<CountRow[]>`
    WITH ${directoryTables(filters)}
    SELECT 'total' AS facet, '' AS value, count(*)::int AS count FROM listed WHERE ${passes()}
    UNION ALL ${plainFacet('port')}
    UNION ALL ${plainFacet('size')}
    UNION ALL ${plainFacet('country', 'country_code')}
    UNION ALL ${plainFacet('claim')}
    UNION ALL ${hitFacet('known', 'kind', { ...filters, known: [] })}
    UNION ALL ${hitFacet('sector', 'sector_id', { ...filters, sectors: [] })}
    UNION ALL
    SELECT 'tie', ${ANY_TIE}, count(*)::int FROM listed
    WHERE ${passes('tie')} AND tied_hosts IS NOT NULL
    UNION ALL
    SELECT 'tie', host, count(*)::int FROM listed, unnest(tied_hosts) AS host
    WHERE ${passes('tie')} AND host <> '' GROUP BY host
    UNION ALL ${Prisma.join(FILTER_GROUPS.map(withoutCount), ' UNION ALL ')}`;
  return toCounts(rows);
}

/** Counts per value of a column of `listed`; the names are ours. */
function plainFacet(facet: 'port' | 'size' | 'country' | 'claim', column: string = facet) {
  const name = Prisma.raw(column);
  return Prisma.sql`SELECT ${facet}, ${name}::text, count(*)::int FROM listed
    WHERE ${passes(facet)} AND ${name} IS NOT NULL GROUP BY ${name}`;
}

function hitFacet(facet: 'known' | 'sector', column: 'kind' | 'sector_id', wanted: CityFilters) {
  const name = Prisma.raw(`hit.${column}`);
  return Prisma.sql`SELECT ${facet}, ${name}, count(DISTINCT listed.id)::int
    FROM listed, ${HITS}
    WHERE ${passes('interest')} AND ${hitWanted(wanted)} GROUP BY ${name}`;
}

function withoutCount(group: FilterGroup) {
  return Prisma.sql`SELECT 'without', ${group}, count(*)::int FROM listed WHERE ${passes(group)}`;
}

function toCounts(rows: CountRow[]): DirectoryCounts {
  const of = (facet: string): FacetCount[] =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }));
  const facets: Facets = {
    known: of('known'),
    sector: of('sector'),
    port: of('port'),
    size: of('size'),
    country: of('country').sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    tie: of('tie'),
    claim: of('claim'),
  };
  const counts = new Map(of('without').map(({ value, count }) => [value, count]));
  const without = Object.fromEntries(
    FILTER_GROUPS.map((group) => [group, counts.get(group) ?? 0]),
  ) as DirectoryCounts['without'];
  return { total: of('total')[0]?.count ?? 0, facets, without };
}
