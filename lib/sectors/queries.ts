import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { countDirectory } from '@/lib/cities/directory/counts';
import { NO_FILTERS, STRONG_SIGNAL } from '@/lib/cities/directory/filters';
import { db } from '@/lib/db/client';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectors } from '@/lib/taxonomy/taxonomy';
import { listPreferences } from './hosts';
import type { SectorCity, SectorSummary, StrongRegion } from './model';

/** Rows a page has room for; the directory lists all. */
const SHOWN = 60;

/** All sectors with who prefers them and how many cities are known to work on them. */
export async function listSectors(): Promise<SectorSummary[]> {
  const [preferences, counts] = await Promise.all([
    listPreferences(),
    countDirectory({ ...NO_FILTERS, known: ['declared', 'documented'] }),
  ]);
  return sectors.map(({ id, topics }) => ({
    id,
    topics: topics.length,
    hosts: preferences.filter((one) => one.sector === id),
    cities: counts.facets.sector.find((one) => one.value === id)?.count ?? 0,
  }));
}

/**
 * Cities that declare the sector first, then those of which a public page documents it, each by name, with the number of
 * all; what is only a statistic about a region is never among them.
 */
export async function listSectorCities(
  sector: SectorId,
): Promise<{ cities: SectorCity[]; total: number }> {
  const where = {
    sectorId: sector,
    kind: { in: ['declared', 'documented'] },
    city: { archivedAt: null, countryGroup: { not: 'CN' } },
  };
  const [total, rows] = await Promise.all([
    db().cityInterest.count({ where }),
    db().cityInterest.findMany({
      where,
      orderBy: [{ kind: 'asc' }, { city: { asciiName: 'asc' } }, { cityId: 'asc' }],
      take: SHOWN,
      select: { kind: true, offer: true, seek: true, city: { select: place } },
    }),
  ]);
  const cities = rows.map(({ city: { ties, ...city }, kind, offer, seek }): SectorCity => {
    const shown = ties.flatMap(({ partner, ...tie }) =>
      partner ? [{ ...tie, host: partner.name, hostZh: partner.nameZh }] : [],
    );
    return {
      ...city,
      kind: kind === 'declared' ? 'declared' : 'documented',
      offer,
      seek,
      ties: shown,
    };
  });
  return { cities, total };
}

/** Regions in the top tenth by the sector's statistic, by country and name: the order says nothing about strength. */
export async function listSectorRegions(sector: SectorId): Promise<StrongRegion[]> {
  const rows = await db().regionSignal.findMany({
    where: { sectorId: sector, value: { gte: STRONG_SIGNAL } },
    orderBy: [{ region: { countryCode: 'asc' } }, { region: { name: 'asc' } }],
    take: SHOWN,
    select: {
      nuts2: true,
      confidence: true,
      basis: true,
      years: true,
      source: { select: { id: true, titleEn: true, titleZh: true, url: true } },
      region: {
        select: {
          name: true,
          countryCode: true,
          _count: { select: { cities: { where: { archivedAt: null, demo: false } } } },
        },
      },
    },
  });
  return rows.map(({ region: { _count, ...region }, ...signal }) => ({
    ...signal,
    ...region,
    cities: _count.cities,
  }));
}

const place = {
  slug: true,
  name: true,
  nameZh: true,
  level: true,
  countryCode: true,
  admin1Name: true,
  demo: true,
  ties: {
    where: { partner: { host: { active: true } } },
    orderBy: [{ since: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { kind: true, since: true, partner: { select: { name: true, nameZh: true } } },
  },
} satisfies Prisma.CitySelect;
