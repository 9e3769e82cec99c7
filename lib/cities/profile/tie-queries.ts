import 'server-only';
import { db } from '@/lib/db/client';
import type { SourceRef } from '../record/model';
import { CHINA_LIMITS } from './china';

/** A documented tie as the form puts it to the city. */
export type DocumentedTie = {
  /** Stable key of the source row. */
  key: string;
  partner: { name: string; nameZh: string | null };
  /** Message key under cities.tie.kind. */
  kind: string;
  /** ISO day, month or year, as known. */
  since: string | null;
  source: SourceRef;
};

/** What public sources say about the city's ties with Chinese cities, oldest first. */
export async function listDocumentedTies(cityId: string): Promise<DocumentedTie[]> {
  const rows = await db().tie.findMany({
    where: { cityId },
    orderBy: [{ since: { sort: 'asc', nulls: 'last' } }, { key: 'asc' }],
    take: CHINA_LIMITS.ties,
    select: {
      key: true,
      kind: true,
      since: true,
      partnerName: true,
      partnerNameZh: true,
      sourceUrl: true,
      partner: { select: { name: true, nameZh: true } },
      source: { select: { id: true, titleEn: true, titleZh: true, url: true } },
    },
  });
  return rows.map(({ partner, partnerName, partnerNameZh, source, sourceUrl, ...tie }) => ({
    ...tie,
    partner: { name: partner?.name ?? partnerName, nameZh: partner?.nameZh ?? partnerNameZh },
    source: { ...source, url: sourceUrl ?? source.url },
  }));
}
