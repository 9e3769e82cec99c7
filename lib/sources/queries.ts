import 'server-only';
import { db } from '@/lib/db/client';

/** A source as the attribution page names it. */
export type SourceEntry = {
  id: string;
  titleEn: string;
  titleZh: string;
  url: string | null;
  licence: string | null;
  useEn: string | null;
  useZh: string | null;
  dataDate: string | null;
  /** Null = a source of single facts. */
  position: number | null;
};

/** Every source: data sets in the order of the page, then sources of single facts by title. */
export function listSources(): Promise<SourceEntry[]> {
  return db().source.findMany({
    orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { titleEn: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      titleEn: true,
      titleZh: true,
      url: true,
      licence: true,
      useEn: true,
      useZh: true,
      dataDate: true,
      position: true,
    },
  });
}
