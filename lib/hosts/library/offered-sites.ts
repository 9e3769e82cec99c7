import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { MOST_ENTRIES_OF_LIBRARY, type OfferedSite } from './model';

/** Sites a host shows to cities and still uses, by kind and in the order in which they were entered. */
export const offeredSites = (tx: Tx, hostId: string): Promise<OfferedSite[]> =>
  tx.site.findMany({
    where: { hostId, offered: true, active: true },
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
    take: MOST_ENTRIES_OF_LIBRARY,
    select: {
      id: true,
      nameEn: true,
      nameZh: true,
      kind: true,
      minutes: true,
      capacity: true,
    },
  });
