import 'server-only';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import type { TopicId } from '@/lib/taxonomy/ids';
import { sectorOfTopic } from '@/lib/taxonomy/taxonomy';
import { isSector } from '../directory/cards';
import type { DocumentedStatement } from './documented';

/** What public pages say a city works on, as long as those statements hold: until it publishes its own profile. */
export function listDocumentedStatements(cityId: string): Promise<DocumentedStatement[]> {
  return readStatements(db(), cityId);
}

/** The same inside a transaction; `ids` limits it to some. */
export async function readStatements(
  tx: Pick<Tx, 'documentedInterest'>,
  cityId: string,
  ids?: string[],
): Promise<DocumentedStatement[]> {
  const rows = await tx.documentedInterest.findMany({
    where: { cityId, ...(ids && { id: { in: ids } }) },
    orderBy: { id: 'asc' },
    take: 100,
  });
  return rows.flatMap(({ cityId: _city, sectorId, topicId, ...row }) => {
    if (!isSector(sectorId)) return [];
    const known = topicId !== null && sectorOfTopic(topicId) === sectorId;
    return [{ ...row, sector: sectorId, topic: known ? (topicId as TopicId) : null }];
  });
}
