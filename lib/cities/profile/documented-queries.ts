import 'server-only';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { type StoredStatement, toStatement } from '../documented-statement';

/** What public pages say a city works on, as long as those statements hold: until it publishes its own profile. */
export function listDocumentedStatements(cityId: string): Promise<StoredStatement[]> {
  return readStatements(db(), cityId);
}

/** The same inside a transaction; `ids` limits it to some. */
export async function readStatements(
  tx: Pick<Tx, 'documentedInterest'>,
  cityId: string,
  ids?: string[],
): Promise<StoredStatement[]> {
  const rows = await tx.documentedInterest.findMany({
    where: { cityId, ...(ids && { id: { in: ids } }) },
    orderBy: { id: 'asc' },
    take: 100,
  });
  return rows.flatMap(({ cityId: _city, ...row }) => toStatement(row));
}
