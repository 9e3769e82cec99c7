import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { SIGNAL_SECTORS, SITE_SECTORS, type SignalSector } from '../model';
import { type PlaceRecord, placeFactsReader } from '../place-facts';
import type { ProspectCity, SignalSource, SiteSource } from './model';

export type LoadedPlace = { city: ProspectCity; record: PlaceRecord };

type Row = Omit<ProspectCity, 'region'> & PlaceRecord & { regionName: string | null };

/**
 * European cities that no city hall speaks for, with the facts prospects rest on; about 1,450 rows. Counties, regions,
 * archived places and the demonstration's are none.
 * @param slug only this city
 */
export async function loadUnclaimed(slug?: string): Promise<LoadedPlace[]> {
  const only = slug === undefined ? Prisma.empty : Prisma.sql`AND city.slug = ${slug}`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT city.id, city.slug, city.name, city.name_zh AS "nameZh", city.level::text AS level,
      city.country_code AS "countryCode", city.admin1_name AS "admin1Name", city.nuts2, city.nuts3,
      city.is_seaport AS "isSeaport", city.coastal, city.standing::text AS standing, region.name AS "regionName",
      EXISTS (SELECT FROM city_interest AS known
              WHERE known.city_id = city.id AND known.kind = 'documented') AS "isDocumented"
    FROM city LEFT JOIN region ON region.nuts2 = city.nuts2
    WHERE city.archived_at IS NULL AND city.country_group <> 'CN' AND city.level = 'city' AND NOT city.demo
      AND NOT EXISTS (SELECT FROM claim
                      WHERE claim.city_id = city.id AND claim.status IN ('verified', 'paused')) ${only}
    ORDER BY city.id`;
  return rows.map(toPlace);
}

function toPlace({ nuts2, nuts3, isSeaport, coastal, regionName, ...city }: Row): LoadedPlace {
  const { id, standing } = city;
  const region = nuts2 === null || regionName === null ? null : { nuts2, name: regionName };
  return { city: { ...city, region }, record: { id, nuts2, nuts3, standing, coastal, isSeaport } };
}

const source = { select: { id: true, titleEn: true, titleZh: true, url: true } } as const;

/** All regional statistics and industrial sites: the reader of cities' facts, and where each of them comes from. */
export async function loadEvidence() {
  const [signals, sites] = await Promise.all([
    db().regionSignal.findMany({ include: { source } }),
    db().industrialSite.findMany({ include: { source } }),
  ]);
  const byRegion = new Map(signals.map((one) => [`${one.nuts2}|${one.sectorId}`, one]));
  const byUnit = new Map(sites.map((one) => [`${one.nuts3}|${one.sectorId}`, one]));
  return {
    read: placeFactsReader(signals, sites),
    /** In the order of screens; sectors the region has no row for are left out. */
    signalSources: (nuts2: string | null): SignalSource[] =>
      SIGNAL_SECTORS.flatMap((sector: SignalSector) => {
        const row = byRegion.get(`${nuts2}|${sector}`);
        return row ? [{ ...row, sector }] : [];
      }),
    siteSources: (nuts3: string | null): SiteSource[] =>
      SITE_SECTORS.flatMap((sector) => {
        const row = byUnit.get(`${nuts3}|${sector}`);
        return row ? [{ ...row, sector }] : [];
      }),
  };
}
