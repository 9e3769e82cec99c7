import 'server-only';
import type { MatchingPolicy as Row } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import { type MatchingPolicy, weightsOf } from './model';

/** The version in force as `reader` sees it: the database, or an open transaction. The first one comes with the schema. */
export async function readPolicy(reader: Pick<Tx, 'matchingPolicy'>): Promise<MatchingPolicy> {
  return toPolicy(await reader.matchingPolicy.findFirstOrThrow({ orderBy: { number: 'desc' } }));
}

export function toPolicy(row: Row): MatchingPolicy {
  const { number, version, publishedAt, publishedById, reasonEn, reasonZh, ...shares } = row;
  return {
    number,
    version,
    weights: weightsOf(version, shares),
    since: publishedAt,
    reasonEn,
    reasonZh,
    publishedById,
  };
}
