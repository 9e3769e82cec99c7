import 'server-only';
import { isSector } from '@/lib/cities/directory/cards';
import { STRONG_SIGNAL } from '@/lib/cities/directory/filters';
import { isSlug } from '@/lib/cities/slug';
import { db } from '@/lib/db/client';
import { listFacts } from './facts';
import type { HostPortrait, HostTie, SignalScope, StrongRegions } from './model';
import { spanOf } from './years';

const source = { select: { id: true, titleEn: true, titleZh: true, url: true } } as const;

/** A host's public portrait; null when there is no such active host. */
export async function getHostPortrait(slug: string): Promise<HostPortrait | null> {
  if (!isSlug(slug)) return null;
  const row = await db().host.findFirst({
    where: { slug, active: true },
    select: {
      slug: true,
      officeEn: true,
      officeZh: true,
      timeZone: true,
      holidayCountry: true,
      city: {
        select: {
          id: true,
          name: true,
          nameZh: true,
          countryCode: true,
          lat: true,
          lon: true,
          population: true,
          populationYear: true,
          areaKm2: true,
        },
      },
    },
  });
  if (!row) return null;
  const { city, ...host } = row;
  const { id, lat, lon, ...place } = city;
  const [facts, ties] = await Promise.all([listFacts(id), listTies(id)]);
  const position = lat === null || lon === null ? null : { lat, lon };
  return { ...host, ...place, position, facts, ties };
}

/** The first host: whom the home page speaks of. */
export async function getFirstHostSlug(): Promise<string | null> {
  const host = await db().host.findFirst({
    where: { active: true },
    orderBy: [{ createdAt: 'asc' }, { slug: 'asc' }],
    select: { slug: true },
  });
  return host?.slug ?? null;
}

/** European cities of the directory, less the demonstration's. */
export function countEuropeanCities(): Promise<number> {
  return db().city.count({
    where: { archivedAt: null, demo: false, level: 'city', countryGroup: { not: 'CN' } },
  });
}

/** Per sector, the cities in regions whose signal is strong. A statistic about regions, not a statement by a city. */
export async function listStrongRegions(): Promise<StrongRegions[]> {
  const rows = await db().$queryRaw<{ sector: string; cities: number; regions: number }[]>`
    SELECT signal.sector_id AS sector, count(*)::int AS cities,
           count(DISTINCT signal.nuts2)::int AS regions
    FROM region_signal AS signal JOIN city ON city.nuts2 = signal.nuts2
    WHERE signal.value >= ${STRONG_SIGNAL} AND city.archived_at IS NULL AND NOT city.demo
      AND city.country_group <> 'CN'
    GROUP BY signal.sector_id`;
  return rows.flatMap(({ sector, ...counts }) => (isSector(sector) ? [{ sector, ...counts }] : []));
}

/** How many regions the signals compare, and the years their sources cover. */
export async function getSignalScope(): Promise<SignalScope> {
  const [regions, periods] = await Promise.all([
    db().region.count(),
    db().regionSignal.groupBy({ by: ['years'], where: { years: { not: null } } }),
  ]);
  return { regions, ...spanOf(periods.map((one) => one.years ?? '')) };
}

/** Friendship cities first, then by date; archived and non-European cities are left out. */
async function listTies(partnerId: string): Promise<HostTie[]> {
  const rows = await db().tie.findMany({
    where: { partnerId, city: { archivedAt: null, countryGroup: { not: 'CN' } } },
    orderBy: [{ kind: 'asc' }, { since: { sort: 'asc', nulls: 'last' } }, { key: 'asc' }],
    select: {
      id: true,
      kind: true,
      since: true,
      confidence: true,
      singleSource: true,
      noteEn: true,
      noteZh: true,
      sourceUrl: true,
      source,
      city: {
        select: { slug: true, name: true, nameZh: true, countryCode: true, lat: true, lon: true },
      },
    },
  });
  return rows.map(
    ({ city: { lat, lon, ...city }, source: { url, ...titles }, sourceUrl, ...tie }) => ({
      ...tie,
      city,
      position: lat === null || lon === null ? null : { lat, lon },
      source: { ...titles, url: sourceUrl ?? url },
    }),
  );
}
