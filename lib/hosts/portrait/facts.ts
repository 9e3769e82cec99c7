import 'server-only';
import { isSector } from '@/lib/cities/directory/cards';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { editedFacts } from './edited-facts';
import type { HostFact } from './model';

/** A host's facts as they stand: those of its newest version once its office has edited any, the imported ones until then. */
export async function listFacts(cityId: string): Promise<HostFact[]> {
  const newest = await db().profileVersion.findFirst({
    where: { cityId },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  const edited = newest && editedFacts(newest.content);
  return edited ?? listImportedFacts(db(), cityId);
}

/** The facts of the import's files: what version 1 of a host rests on. */
export async function listImportedFacts(client: Tx, cityId: string): Promise<HostFact[]> {
  const rows = await client.fact.findMany({
    where: { cityId },
    orderBy: { position: 'asc' },
    select: {
      key: true,
      group: true,
      sectorId: true,
      lead: true,
      textEn: true,
      textZh: true,
      year: true,
      uncertain: true,
      uncertainEn: true,
      uncertainZh: true,
      source: { select: { id: true, titleEn: true, titleZh: true, url: true } },
    },
  });
  return rows.map(({ sectorId, ...fact }) => ({
    ...fact,
    sector: sectorId !== null && isSector(sectorId) ? sectorId : null,
  }));
}
