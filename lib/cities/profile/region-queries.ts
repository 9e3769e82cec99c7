import 'server-only';
import { db } from '@/lib/db/client';
import type { RegionalStatistic } from './signals';

/** The statistics of a region with its name: questions to its cities, never statements of them. Null without a region. */
export async function getRegionalStatistics(
  nuts2: string | null,
): Promise<{ name: string; signals: RegionalStatistic[] } | null> {
  if (!nuts2) return null;
  return db().region.findUnique({
    where: { nuts2 },
    select: {
      name: true,
      signals: {
        where: { rank: { not: null } },
        orderBy: { sectorId: 'asc' },
        select: {
          sectorId: true,
          rank: true,
          rankedRegions: true,
          basis: true,
          years: true,
          source: { select: { id: true, titleEn: true, titleZh: true, url: true } },
        },
      },
    },
  });
}
