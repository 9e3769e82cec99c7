import 'server-only';
import { db } from '@/lib/db/client';
import type { MatchingPolicy } from './model';
import { toPolicy } from './read-policy';

/** A version as anybody may read it: nobody's name. */
export type PublicPolicy = Omit<MatchingPolicy, 'publishedById'>;

/** Every published version, newest first. */
export async function listPolicies(): Promise<PublicPolicy[]> {
  const rows = await db().matchingPolicy.findMany({ orderBy: { number: 'desc' } });
  return rows.map((row) => {
    const { publishedById: _, ...policy } = toPolicy(row);
    return policy;
  });
}
